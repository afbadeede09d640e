package se.wikimedia.hub.checks.punctuation;

import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Brackets that are opened are closed, where they are in the source. */
final class Brackets implements Check {

    private static final List<Bracket> BRACKETS =
            List.of(new Bracket("(（", ")）"), new Bracket("[［", "]］"), new Bracket("{", "}"), new Bracket("【", "】"));

    private record Bracket(String open, String close) {

        long opened(String text) {
            return text.chars().filter(c -> open.indexOf(c) >= 0).count()
                    - text.chars().filter(c -> close.indexOf(c) >= 0).count();
        }
    }

    @Override
    public String id() {
        return "brackets";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        if (BRACKETS.stream().anyMatch(each -> each.opened(pair.source().prose()) != 0)) {
            return Optional.empty();
        }
        return BRACKETS.stream()
                .filter(each -> each.opened(pair.text().prose()) != 0)
                .map(each -> each.open().substring(0, 1) + each.close().charAt(0))
                .findFirst();
    }
}
