package se.wikimedia.hub.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English made visibly strange, to find texts that are cut off or were never made translatable: accented letters,
 * vowels doubled (about 30 % longer), brackets around each message. Arguments, ICU syntax and tags stay intact.
 */
final class PseudoLocale {

    static final String TAG = "en-x-pseudo";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    private static final String VOWELS = "aeiouAEIOU";
    private static final Pattern TAG_OR_TEXT = Pattern.compile("<[^<>]*>|[^<]+|<");

    private PseudoLocale() {}

    static Message of(Message english) {
        List<Message.Part> parts = new ArrayList<>();
        parts.add(new Message.Literal("⟦"));
        parts.addAll(english.mapLiterals(PseudoLocale::accent).parts());
        parts.add(new Message.Literal("⟧"));
        return new Message(english.language(), merged(parts));
    }

    /** A message that is all text stays one literal, which needs no formatting. */
    private static List<Message.Part> merged(List<Message.Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Message.Part part : parts) {
            if (!(part instanceof Message.Literal literal)) {
                return parts;
            }
            text.append(literal.text());
        }
        return List.of(new Message.Literal(text.toString()));
    }

    private static String accent(String text) {
        StringBuilder out = new StringBuilder();
        Matcher piece = TAG_OR_TEXT.matcher(text);
        while (piece.find()) {
            if (piece.group().startsWith("<")) {
                out.append(piece.group());
            } else {
                piece.group().chars().forEach(c -> accent((char) c, out));
            }
        }
        return out.toString();
    }

    private static void accent(char c, StringBuilder out) {
        int letter = PLAIN.indexOf(c);
        char accented = letter < 0 ? c : ACCENTED.charAt(letter);
        out.append(accented);
        if (VOWELS.indexOf(c) >= 0) {
            out.append(accented);
        }
    }
}
