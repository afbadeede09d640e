package se.wikimedia.hub.checks.script;

import com.ibm.icu.text.Normalizer2;
import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Text that isn't in Unicode's normal form C looks the same and is found by nobody. */
final class NotNormal implements Check {

    private static String piece(String text) {
        int at = Normalizer2.getNFCInstance().spanQuickCheckYes(text);
        return text.substring(Math.max(0, at - 1), Math.min(text.length(), at + 2));
    }

    @Override
    public String id() {
        return "not-normal";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return Normalizer2.getNFCInstance().isNormalized(pair.text().raw())
                ? Optional.empty()
                : Optional.of(piece(pair.text().raw()));
    }
}
