package se.wikimedia.hub.checks.script;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Characters without width, which break searching; joiners belong only between letters that join. */
final class ZeroWidth implements Check {

    /** Khmer, Thai, Lao and Burmese mark where a line may break with U+200B. */
    private static final Pattern STRAY = Pattern.compile("[\\u2060\\uFEFF\\u00AD\\u180E]"
            + "|(?<![\\p{IsKhmer}\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}])\\u200B"
            + "|(?<![\\p{L}\\p{M}\\p{So}\\uFE0F&&[^\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]])[\\u200C\\u200D]");

    @Override
    public String id() {
        return "zero-width";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = STRAY.matcher(pair.text().raw());
        return found.find() ? Optional.of("U+%04X".formatted((int) found.group().charAt(0))) : Optional.empty();
    }
}
