package se.wikimedia.hub.drafting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a new module begins with.
 *
 * @param language BCP 47
 * @param credit how its first author is named
 * @param audiences keys of the catalogue
 */
public record Outline(
        String title, String summary, String language, String credit, List<String> audiences, List<Source> sources) {

    public Outline {
        audiences = List.copyOf(audiences);
        sources = List.copyOf(sources);
    }

    /** Where there is more about what the module is for. */
    public record Source(String title, String address) {}

    boolean tellsMore() {
        return !summary.isEmpty() || !sources.isEmpty();
    }

    /** As Markdown, in which what somebody has typed stays text. */
    String markdown() {
        var links = sources.stream()
                .map(source -> "- [" + plain(source.title()) + "](" + source.address() + ")")
                .collect(Collectors.joining("\n"));
        var said = summary.lines().map(Outline::plain).collect(Collectors.joining("\n"));
        return said.isEmpty() || links.isEmpty() ? said + links : said + "\n\n" + links;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[\\\\`*_{}\\[\\]<>()#+!|~-]", "\\\\$0");
    }
}
