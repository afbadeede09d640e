package se.wikimedia.hub.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.wikimedia.hub.manuscript.FileSource;

/** What is said of a module's files. */
public final class FileCards {

    private FileCards() {}

    /** A file with what is said of it; texts are empty where nothing is. */
    public record Card(String name, String title, String author, String licence, String source, boolean picture) {

        /** What puts it into a lesson. */
        public String markdown() {
            String label = title.isEmpty() ? name : title.replaceAll("([\\[\\]\\\\])", "\\\\$1");
            return (picture ? "!" : "") + "[" + label + "](" + FileSource.FOLDER + name + ")";
        }
    }

    static List<Card> of(Map<String, Map<String, Object>> described) {
        return described.entrySet().stream()
                .map(each -> new Card(
                        each.getKey(),
                        text(each.getValue(), "title"),
                        text(each.getValue(), "author"),
                        text(each.getValue(), "licence"),
                        text(each.getValue(), "source"),
                        each.getKey().toLowerCase(Locale.ROOT).matches(".*\\.(svg|png|jpe?g|gif|webp)")))
                .toList();
    }

    static List<FileSource> sources(Map<String, Map<String, Object>> described) {
        return of(described).stream()
                .map(card -> new FileSource(
                        FileSource.FOLDER + card.name(),
                        "",
                        0,
                        card.title(),
                        card.author(),
                        card.licence(),
                        card.source()))
                .toList();
    }

    private static String text(Map<String, Object> said, String key) {
        return said.get(key) instanceof String text ? text : "";
    }
}
