package se.wikimedia.hub.checks.script;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Controls, private characters and the sign for what could not be read: there is nothing that they could show. */
final class BrokenCharacters implements Check {

    private static boolean isBroken(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
            case Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> c == 0xFFFD || (c & 0xFFFE) == 0xFFFE;
        };
    }

    @Override
    public String id() {
        return "broken-characters";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return pair.text()
                .raw()
                .codePoints()
                .filter(c -> isBroken(c) && pair.source().raw().indexOf(c) < 0)
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }
}
