package se.wikimedia.hub.checks.message;

import java.util.List;
import se.wikimedia.hub.checks.pair.Check;

/** The syntax of the interface's messages. */
public final class MessageChecks {

    private MessageChecks() {}

    public static List<Check> all() {
        return List.of(
                new IcuSyntax(),
                new Placeholders(),
                new PluralCategories(),
                new UnknownPlural(),
                new PluralKept(),
                new SelectBranches(),
                new QuotedBrace());
    }
}
