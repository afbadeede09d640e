package se.wikimedia.hub.reading;

import java.util.ArrayList;
import java.util.List;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.shared.text.Languages;

/** Neighbouring units about which the same has to be said, so that it is said once. */
final class Passages {

    /** What has to be said about a passage. */
    enum Notice {
        NONE,
        MISSING,
        OUTDATED
    }

    /** Units in one language with one notice. */
    record Passage(Notice notice, String lang, List<UnitReading> units) {}

    private Passages() {}

    static List<Passage> of(List<UnitReading> units, String readerLanguage) {
        var passages = new ArrayList<Passage>();
        for (var unit : units) {
            var notice = notice(unit, readerLanguage);
            var last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            if (last != null
                    && (sameText(unit) || last.notice() == notice && last.lang().equals(unit.lang()))) {
                last.units().add(unit);
            } else {
                passages.add(new Passage(notice, unit.lang(), new ArrayList<>(List.of(unit))));
            }
        }
        return passages;
    }

    /** Code is the same in every language and goes with what stands around it. */
    private static boolean sameText(UnitReading unit) {
        return unit.id() == null;
    }

    private static Notice notice(UnitReading unit, String readerLanguage) {
        if (sameText(unit) || unit.state() == UnitState.SOURCE) {
            return Notice.NONE;
        }
        if (unit.state() == UnitState.OUTDATED) {
            return Notice.OUTDATED;
        }
        return base(unit.lang()).equals(base(readerLanguage)) ? Notice.NONE : Notice.MISSING;
    }

    private static String base(String language) {
        return language.split("-", 2)[0];
    }

    static String direction(Passage passage) {
        return Languages.standard().direction(passage.lang());
    }
}
