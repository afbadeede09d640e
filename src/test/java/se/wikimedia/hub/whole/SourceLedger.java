package se.wikimedia.hub.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What somebody would note who watches every edition: which texts a unit has had, in their order, and with which of
 * them its meaning changed. Knows nothing of how the hub finds that out.
 */
final class SourceLedger {

    private final Caller reader;
    private final String language;
    private final Map<String, List<Edition>> units = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> lessons = new ConcurrentHashMap<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    private record Edition(String text, boolean minor) {}

    /** @param language any that is translated into, to ask for the sources */
    SourceLedger(Caller reader, String language) {
        this.reader = reader;
        this.language = language;
    }

    /** Asks what is published of a lesson. To be called once for each edition of it, by one thread for each module. */
    void note(String module, String lesson, boolean minor) {
        var today = new HashSet<String>();
        var shown = Json.of(reader.get("/api/modules/" + module + "/lessons/" + lesson));
        // code is shown, but nobody translates it: it has no id
        Json.texts(shown.get("units"), "id").stream()
                .filter(unit -> unit.contains(":"))
                .forEach(unit -> {
                    var place = module + "/" + unit;
                    today.add(place);
                    noteText(
                            place,
                            Json.of(reader.get("/api/translations/" + language + "/" + place))
                                    .get("source")
                                    .asText(),
                            minor);
                });
        var before = lessons.put(module + "/" + lesson, today);
        if (before != null) {
            before.removeAll(today);
            gone.addAll(before);
        }
    }

    private void noteText(String place, String text, boolean minor) {
        if (gone.contains(place)) {
            throw new AssertionError(place + " was gone and is back as " + text);
        }
        var editions = units.computeIfAbsent(place, unit -> new ArrayList<>());
        if (editions.isEmpty() || !last(editions).text().equals(text)) {
            if (!editions.isEmpty() && !sameKind(editions.get(0).text(), text)) {
                throw new AssertionError(place + " was " + editions.get(0).text() + " and is now " + text);
            }
            editions.add(new Edition(text, minor));
        }
    }

    /** By what the generated lessons consist of: one heading, one paragraph, one quotation and so on. */
    private static boolean sameKind(String one, String other) {
        return kind(one).equals(kind(other));
    }

    private static String kind(String text) {
        return text.startsWith("Addition ")
                ? text.replaceAll("^(\\S+ \\S+).*", "$1")
                : text.replaceAll("(?s)^([^\\p{L}]*).*", "$1").strip();
    }

    private static Edition last(List<Edition> editions) {
        return editions.get(editions.size() - 1);
    }

    /** Whether a translation that was made from this text is outdated. */
    boolean outdated(String place, String madeFrom) {
        var editions = units.get(place);
        if (editions == null) {
            return false;
        }
        int made = editions.stream().map(Edition::text).toList().lastIndexOf(madeFrom);
        if (made < 0) {
            throw new AssertionError(place + " never was " + madeFrom);
        }
        return editions.stream().skip(made + 1L).anyMatch(edition -> !edition.minor());
    }

    boolean isGone(String place) {
        return gone.contains(place);
    }
}
