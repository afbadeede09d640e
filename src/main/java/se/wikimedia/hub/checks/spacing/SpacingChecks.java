package se.wikimedia.hub.checks.spacing;

import java.util.List;
import se.wikimedia.hub.checks.pair.Check;

/** Spaces and line ends. */
public final class SpacingChecks {

    private SpacingChecks() {}

    public static List<Check> all() {
        return List.of(
                new BeginSpace(),
                new EndSpace(),
                new DoubleSpace(),
                new LineBreaks(),
                new EscapedNewline(),
                new SpaceBeforeMark(),
                new FrenchSpacing());
    }
}
