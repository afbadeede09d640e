package se.wikimedia.hub.checks.punctuation;

import java.util.List;
import se.wikimedia.hub.checks.pair.Check;

/** Marks of punctuation, each in the shapes that the languages give it. */
public final class PunctuationChecks {

    private PunctuationChecks() {}

    public static List<Check> all() {
        return List.of(
                new EndStop(),
                new EndQuestion(),
                new EndExclamation(),
                new EndColon(),
                new EndSemicolon(),
                new EndEllipsis(),
                new QuotationMarks(),
                new Brackets(),
                new PairedQuotes(),
                new DoubleMarks(),
                new MarksOfLanguage(),
                new OpeningMarks());
    }
}
