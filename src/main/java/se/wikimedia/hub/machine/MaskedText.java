package se.wikimedia.hub.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text without what a machine would break: in place of links, code, emphasis, arguments and addresses stand masks
 * {@code [1]}, {@code [2]}. What begins a line (a list's marker, a heading's signs, a quote's) doesn't go on the way at
 * all, and a paragraph is one line.
 *
 * @param masked what the masks stand for, by their numbers from 1 on
 */
record MaskedText(List<Line> lines, List<Piece> masked) {

    /** What a line may begin with; what follows is its text. */
    private static final Pattern BEGIN = Pattern.compile("^\\s*(?:(?:>|#{1,6}|[-+*]|\\d{1,9}[.)])\\s+)*");

    private static final Pattern BLOCK = Pattern.compile("^\\s*(?:>|#{1,6}\\s|[-+*]\\s|\\d{1,9}[.)]\\s|\\|)");

    private static final Pattern PIECE =
            Pattern.compile("(?<alone>`+[^`\\n]*+`+|https?://[^\\s<>()\\[\\]]+|<[^<>\\s]++>"
                    + "|\\{[A-Za-z0-9_]++}|\\\\\\p{Punct}|\\[\\d{1,4}](?!\\())"
                    + "|(?<open>!?\\[(?=[^\\[\\]\\n]*+]\\([^()\\s]*+\\)))"
                    + "|(?<close>]\\([^()\\s]*+\\))"
                    + "|(?<marks>\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,2}|_{1,2}(?![\\p{L}\\p{N}]))"
                    + "|(?<cell>\\|)");

    private static final Pattern MASK = Pattern.compile("\\[\\s?(\\d{1,4})\\s?]");

    /** To which side a piece holds, whatever spaces the machine puts there. */
    enum Side {
        BOTH,
        FOLLOWING,
        PRECEDING
    }

    /** A piece of markup. */
    record Piece(String text, Side side) {}

    /**
     * A line of the text.
     *
     * @param begin what stands before its text
     * @param text with masks
     */
    record Line(String begin, String text) {

        /** Whether there is anything in it for a machine. */
        boolean hasWords() {
            return MASK.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
        }
    }

    /** Nothing for a text that a machine can't be given: code, or a message with choices inside. */
    static Optional<MaskedText> of(String text) {
        var masked = new ArrayList<Piece>();
        var lines = new ArrayList<Line>();
        for (var line : joined(text)) {
            var begin = BEGIN.matcher(line);
            int at = begin.find() ? begin.end() : 0;
            lines.add(new Line(line.substring(0, at), mask(line.substring(at), masked)));
        }
        var all = new MaskedText(List.copyOf(lines), List.copyOf(masked));
        boolean isCode = text.startsWith("```") || text.startsWith("~~~") || text.startsWith("    ");
        boolean isWhole = !all.sent().isEmpty()
                && !all.sent().contains("](")
                && all.sent().indexOf('{') < 0;
        return isCode || !isWhole ? Optional.empty() : Optional.of(all);
    }

    /** What the machine gets: the lines with words. */
    String sent() {
        return lines.stream().filter(Line::hasWords).map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Lines of one paragraph together, because a sentence goes on in the next. */
    private static List<String> joined(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            boolean goesOn = !lines.isEmpty()
                    && !line.isBlank()
                    && !lines.get(lines.size() - 1).isBlank()
                    && !BLOCK.matcher(line).find();
            if (goesOn) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String mask(String line, List<Piece> masked) {
        var open = new ArrayList<String>();
        return PIECE.matcher(line).replaceAll(found -> add(masked, found.group(), side(found.group(), open)));
    }

    private static String add(List<Piece> masked, String text, Side side) {
        masked.add(new Piece(text, side));
        return "[" + masked.size() + "]";
    }

    /** Emphasis opens and closes with the same signs. */
    private static Side side(String text, List<String> open) {
        if (text.startsWith("](")) {
            return Side.PRECEDING;
        }
        if (text.equals("[") || text.equals("![")) {
            return Side.FOLLOWING;
        }
        if (!text.matches("[*_]+")) {
            return Side.BOTH;
        }
        return open.remove(text) ? Side.PRECEDING : opened(text, open);
    }

    private static Side opened(String text, List<String> open) {
        open.add(text);
        return Side.FOLLOWING;
    }

    /** Nothing where the machine has lost, doubled or crossed something. */
    Optional<String> restore(String answer) {
        var answers =
                new ArrayDeque<>(List.of(answer.strip().replace("\r\n", "\n").split("\n", -1)));
        var restored = new ArrayList<String>();
        for (var line : lines) {
            var here = line.hasWords() ? answers.poll() : line.text();
            if (here == null || !isWhole(numbers(line.text()), numbers(here))) {
                return Optional.empty();
            }
            restored.add(line.begin() + restoreLine(here.strip()));
        }
        return answers.isEmpty() ? Optional.of(String.join("\n", restored).strip()) : Optional.empty();
    }

    private boolean isWhole(List<Integer> sent, List<Integer> here) {
        return sent.equals(here.stream().sorted().toList()) && !isCrossed(here);
    }

    private static List<Integer> numbers(String line) {
        return MASK.matcher(line)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** What was opened first is closed last, or before the next one opens. */
    private boolean isCrossed(List<Integer> numbers) {
        var open = new ArrayList<String>();
        for (int number : numbers) {
            var piece = masked.get(number - 1);
            if (piece.side() == Side.FOLLOWING) {
                open.add(closing(piece.text()));
            } else if (piece.side() == Side.PRECEDING
                    && (open.isEmpty() || !piece.text().startsWith(open.remove(open.size() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static String closing(String opening) {
        return opening.endsWith("[") ? "](" : opening;
    }

    private String restoreLine(String line) {
        var restored = new StringBuilder();
        int from = 0;
        var found = MASK.matcher(line);
        while (found.find()) {
            var piece = masked.get(Integer.parseInt(found.group(1)) - 1);
            restored.append(line, from, found.start());
            if (piece.side() == Side.PRECEDING) {
                restored.setLength(restored.toString().stripTrailing().length());
            }
            restored.append(piece.text());
            from = found.end();
            while (piece.side() == Side.FOLLOWING && from < line.length() && line.charAt(from) == ' ') {
                from++;
            }
        }
        return restored.append(line.substring(from)).toString();
    }
}
