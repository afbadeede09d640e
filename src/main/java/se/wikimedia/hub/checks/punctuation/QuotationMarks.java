package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** Typographic quotation marks of another language: “English” in a language that CLDR gives «other» ones. */
final class QuotationMarks implements Check {

    /** ’ is left out: it is an apostrophe, too. */
    private static final String QUOTES = "“”„«»‹›「」『』";

    @Override
    public String id() {
        return "quotation-marks";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var characters = Characters.of(pair.language());
        return pair.text()
                .prose()
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> QUOTES.indexOf(c) >= 0 && characters.quotes().indexOf(c) < 0 && !characters.has(c))
                .map(String::valueOf)
                .findFirst();
    }
}
