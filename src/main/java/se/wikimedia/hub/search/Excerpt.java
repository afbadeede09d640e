package se.wikimedia.hub.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sentence of a page in which most of the words were found; a long one is cut around the first of them. */
final class Excerpt {

    private static final int LONGEST = 280;
    private static final int BEFORE_FIRST = 80;
    private static final int SEARCHED_FOR_SPACE = 20;
    private static final String CUT = "…";

    private final String text;
    private final List<Range> marks;

    /** Characters of the page's text, from {@code start} to before {@code end}. */
    record Range(int start, int end) {}

    private Excerpt(String text, List<Range> marks) {
        this.text = text;
        this.marks = marks;
    }

    /**
     * As HTML that is safe to show: the text escaped, the words that were found in {@code mark} elements.
     *
     * @param text the title in the first line, a sentence in each that follows
     * @param found where words were found, in any order, perhaps more than once
     */
    static String html(String text, List<Range> found) {
        var excerpt = new Excerpt(text, merged(found));
        return excerpt.html(excerpt.best());
    }

    private static List<Range> merged(List<Range> found) {
        var merged = new ArrayList<Range>();
        found.stream()
                .sorted(Comparator.comparingInt(Range::start).thenComparingInt(Range::end))
                .forEach(range -> {
                    var last = merged.isEmpty() ? new Range(0, 0) : merged.get(merged.size() - 1);
                    if (range.start() < last.end()) {
                        merged.set(merged.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
                    } else {
                        merged.add(range);
                    }
                });
        return merged;
    }

    private Range best() {
        Map<Range, Set<String>> wordsByLine = new HashMap<>();
        for (var mark : marks) {
            var word = text.substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT);
            wordsByLine
                    .computeIfAbsent(line(mark.start()), line -> new HashSet<>())
                    .add(word);
        }
        // the title is shown anyway
        Comparator<Map.Entry<Range, Set<String>>> mostWords = Comparator.comparingInt(
                each -> 2 * each.getValue().size() - (each.getKey().start() == 0 ? 1 : 0));
        return wordsByLine.entrySet().stream()
                .max(mostWords.thenComparing(each -> -each.getKey().start()))
                .map(Map.Entry::getKey)
                .orElseGet(this::firstSentence);
    }

    private Range firstSentence() {
        int title = text.indexOf('\n');
        return line(title < 0 ? 0 : title + 1);
    }

    private Range line(int at) {
        int end = text.indexOf('\n', at);
        return new Range(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end);
    }

    private String html(Range line) {
        var shown = cut(line);
        var html = new StringBuilder(shown.start() > line.start() ? CUT : "");
        int done = shown.start();
        for (var mark : marks) {
            if (mark.start() >= shown.start() && mark.end() <= shown.end()) {
                html.append(escaped(done, mark.start()));
                html.append("<mark>").append(escaped(mark.start(), mark.end())).append("</mark>");
                done = mark.end();
            }
        }
        return html.append(escaped(done, shown.end()))
                .append(shown.end() < line.end() ? CUT : "")
                .toString();
    }

    private Range cut(Range line) {
        if (line.end() - line.start() <= LONGEST) {
            return line;
        }
        int first = marks.stream()
                .mapToInt(Range::start)
                .filter(start -> start >= line.start() && start < line.end())
                .findFirst()
                .orElse(line.start());
        int start = Math.max(line.start(), Math.min(first - BEFORE_FIRST, line.end() - LONGEST));
        int end = Math.min(line.end(), start + LONGEST);
        return new Range(start == line.start() ? start : afterSpace(start), end == line.end() ? end : beforeSpace(end));
    }

    private int afterSpace(int at) {
        int space = text.indexOf(' ', at);
        return space >= 0 && space - at < SEARCHED_FOR_SPACE ? space + 1 : wholeCharacter(at);
    }

    private int beforeSpace(int at) {
        int space = text.lastIndexOf(' ', at);
        return at - space < SEARCHED_FOR_SPACE ? space : wholeCharacter(at);
    }

    private int wholeCharacter(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private String escaped(int start, int end) {
        return text.substring(start, end)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
