package se.wikimedia.hub.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody has written anew. Only what can be told for sure is cut off: quoted lines at the end with the one line
 * or two that introduce them, and a signature behind the mark that RFC 3676 gives it. An answer between quoted lines
 * stays with them.
 */
public final class MailText {

    private static final int LONGEST_SIGNATURE = 12;
    private static final int LONGEST_INTRODUCTION = 200;
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b");
    private static final Pattern OWN_KEYS = Pattern.compile("(/help/guest/|/unsubscribe/)[\\w.%-]+");

    private MailText() {}

    /** A mail that begins something: all but the signature. */
    public static String whole(String text) {
        return joined(withoutSignature(lines(text)));
    }

    /** An answer: without the signature and what it answers; what it quotes stays where there is nothing else. */
    public static String answer(String text) {
        var cut = joined(withoutSignature(withoutQuote(withoutSignature(lines(text)))));
        return cut.isBlank() ? whole(text) : cut;
    }

    /** Keys that the hub has sent are nobody's to read, also where a mail program quotes them. */
    private static String joined(List<String> lines) {
        var text = lines.stream().collect(Collectors.joining("\n")).strip();
        return OWN_KEYS.matcher(text).replaceAll("$1…");
    }

    private static List<String> lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    }

    private static List<String> withoutQuote(List<String> lines) {
        int end = lines.size();
        while (end > 0 && (lines.get(end - 1).isBlank() || isQuoted(lines.get(end - 1)))) {
            end--;
        }
        boolean quotes = lines.subList(end, lines.size()).stream().anyMatch(MailText::isQuoted);
        return quotes ? lines.subList(0, end - introduction(lines, end)) : lines;
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }

    /** How many lines before {@code end} introduce a quote: "On Monday, Ada wrote:", which may be broken in two. */
    private static int introduction(List<String> lines, int end) {
        if (end > 0 && introduces(lines.get(end - 1))) {
            return 1;
        }
        boolean standsAlone = end == 2 || end > 2 && lines.get(end - 3).isBlank();
        return standsAlone && introduces(lines.get(end - 2) + " " + lines.get(end - 1)) ? 2 : 0;
    }

    /** It ends with a colon and names a time of day or an address; a sentence of one's own seldom does. */
    private static boolean introduces(String words) {
        var line = words.strip();
        boolean ends = line.endsWith(":") || line.endsWith("：");
        return ends
                && line.length() <= LONGEST_INTRODUCTION
                && (line.contains("@") || TIME.matcher(line).find());
    }

    private static List<String> withoutSignature(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0 && lines.size() - i <= LONGEST_SIGNATURE + 1; i--) {
            if (isQuoted(lines.get(i))) {
                // some mail programs put the signature before what they quote, and people answer below that
                return lines;
            }
            if (lines.get(i).equals("-- ")) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }
}
