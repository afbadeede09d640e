package se.wikimedia.hub.translating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.GroupTitles;
import se.wikimedia.hub.memory.Match;
import se.wikimedia.hub.memory.Matches;
import se.wikimedia.hub.translation.UnitView;

/** What was made of texts that are like the open unit's. */
@Named
@RequestScoped
public class SimilarTexts {

    @Inject
    Matches memory;

    @Inject
    GroupTitles titles;

    @Inject
    MarkedDifference difference;

    private @Nullable UnitView unit;
    private List<Match> all = List.of();

    /** @param typed the translation so far */
    void look(UnitView open, String typed) {
        unit = open;
        all = memory.whileTyping(open.language(), open.source(), typed, open.group() + "/" + open.unit());
    }

    Optional<String> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().map(Match::text);
    }

    /** The best first. */
    public List<Match> getAll() {
        return all;
    }

    /** What of a similar source is another in this one, as HTML; empty for the same. */
    public String difference(Match match) {
        return unit == null || match.score() == 1
                ? ""
                : difference.of(match.source(), unit.source(), unit.sourceLanguage());
    }

    /** What the group is called that a match is from. */
    public String origin(Match match) {
        return titles.title(match.group());
    }
}
