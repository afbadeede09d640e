package se.wikimedia.hub.memory;

import java.util.HashMap;
import java.util.Optional;
import se.wikimedia.hub.similarity.ComparedText;

/**
 * What was made of a similar text.
 *
 * @param score 0.75-1, or less where it is continuing, in hundredths; 1 only where the source is the same in every
 *     character
 * @param source the text that it was made from
 * @param text the translation; with the links and placeholders of the text that was sought where it is fitted
 * @param group where it is from: a module's id, {@code catalogue}, or {@code ui} for a message of the interface
 * @param continuing whether the translation begins as what the translator has typed and goes on
 */
public record Match(
        double score,
        String source,
        String text,
        String group,
        String unit,
        boolean reviewed,
        boolean fitted,
        boolean continuing) {

    private static final double NEARLY = 0.99;

    /** Group and unit, which don't change. */
    public String id() {
        return group + "/" + unit;
    }

    static Match of(Segment segment, double similarity, String soughtRaw, ComparedText sought) {
        double score =
                segment.source().equals(soughtRaw) ? 1 : Math.min(NEARLY, Math.floor(similarity * 100 + 1e-9) / 100);
        var fitted = fitted(segment, sought);
        return new Match(
                score,
                segment.source(),
                fitted.orElse(segment.text()),
                segment.group(),
                segment.unit(),
                segment.reviewed(),
                fitted.isPresent(),
                false);
    }

    /** The same as one that goes on from what was typed. */
    Match goingOn() {
        return new Match(score, source, text, group, unit, reviewed, fitted, true);
    }

    /** Whether the translation begins like this, in whatever case, and goes on. */
    boolean continues(String typed) {
        return continues(text, typed);
    }

    static boolean continues(String text, String typed) {
        return text.length() > typed.length() && text.regionMatches(true, 0, typed, 0, typed.length());
    }

    /** Only where each placeholder has one that stands in its place. */
    private static Optional<String> fitted(Segment segment, ComparedText sought) {
        var before = ComparedText.of(segment.source()).placeholders();
        var after = sought.placeholders();
        if (before.size() != after.size() || before.equals(after)) {
            return Optional.empty();
        }
        var others = new HashMap<String, String>();
        for (int i = 0; i < before.size(); i++) {
            var other = others.putIfAbsent(before.get(i), after.get(i));
            boolean isAnother = other != null && !other.equals(after.get(i));
            if (isAnother
                    || before.get(i).charAt(0) != after.get(i).charAt(0) && isMarked(before.get(i), after.get(i))) {
                return Optional.empty();
            }
        }
        var text = ComparedText.replacePlaceholders(segment.text(), others);
        return text.equals(segment.text()) ? Optional.empty() : Optional.of(text);
    }

    /** Arguments and code never stand for an address. */
    private static boolean isMarked(String one, String other) {
        return "{`".indexOf(one.charAt(0)) >= 0 || "{`".indexOf(other.charAt(0)) >= 0;
    }
}
