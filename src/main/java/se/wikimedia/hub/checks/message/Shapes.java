package se.wikimedia.hub.checks.message;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.shared.text.MessageShape;

/** The two messages of a pair, taken apart. */
record Shapes(MessageShape source, MessageShape text) {

    /** Empty where one of them is broken; {@link IcuSyntax} tells that. */
    static Optional<Shapes> of(Pair pair) {
        try {
            return pair.form() == Form.MESSAGE
                    ? Optional.of(new Shapes(
                            MessageShape.of(pair.source().raw()),
                            MessageShape.of(pair.text().raw())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
