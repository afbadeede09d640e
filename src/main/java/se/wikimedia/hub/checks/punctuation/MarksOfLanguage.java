package se.wikimedia.hub.checks.punctuation;

import java.util.Optional;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** A Latin comma, semicolon or question mark behind a word in a script whose language, says CLDR, has its own. */
final class MarksOfLanguage implements Check {

    private static final String MARKS = ",;?";
    private static final String OWN = "،؛؟";
    private static final Pattern LATIN = Pattern.compile("[\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}]+[,;?]");

    @Override
    public String id() {
        return "marks-of-language";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        var found = LATIN.matcher(pair.text().prose());
        var characters = Characters.of(pair.language());
        while (found.find()) {
            char mark = found.group().charAt(found.group().length() - 1);
            char own = OWN.charAt(MARKS.indexOf(mark));
            if (!characters.has(mark) && characters.has(own)) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }
}
