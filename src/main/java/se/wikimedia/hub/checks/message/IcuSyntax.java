package se.wikimedia.hub.checks.message;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;
import se.wikimedia.hub.shared.text.MessageShape;

/** A message that ICU can't read would show nothing at all. */
final class IcuSyntax implements Check {

    @Override
    public String id() {
        return "icu-syntax";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public boolean concerns(Pair pair) {
        return pair.form() == Form.MESSAGE;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        try {
            MessageShape.of(pair.text().raw());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
