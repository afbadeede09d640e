package se.wikimedia.hub.checks.wording;

import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A number of two figures or more that the translation lacks or invents; its figures may be of any script, its separators anybody's. */
final class Numbers implements Check {

    @Override
    public String id() {
        return "numbers";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var missing = Figures.in(pair.source().prose());
        var invented = Figures.in(pair.text().prose());
        Figures.in(pair.text().prose()).forEach(missing::remove);
        Figures.in(pair.source().prose()).forEach(invented::remove);
        return Stream.concat(missing.stream(), invented.stream()).findFirst();
    }
}
