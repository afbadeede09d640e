package se.wikimedia.hub.checks.markup;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Pair;
import se.wikimedia.hub.checks.pair.Severity;

/** HTML is shown as text and helps nobody; a tag or comment that the source lacks is a mistake or an attack. */
final class UnsafeHtml implements Check {

    /** Not the addresses and mail addresses between angle brackets that Markdown links. */
    private static final Pattern TAG = Pattern.compile("<(?:[!/?]|[A-Za-z][A-Za-z0-9-]*(?=[\\s/>]))[^<>]{0,200}>?");

    @Override
    public String id() {
        return "unsafe-html";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Optional<String> fault(Pair pair) {
        return TAG.matcher(pair.text().raw())
                .results()
                .map(MatchResult::group)
                .filter(tag -> !pair.source().raw().contains(tag))
                .findFirst();
    }
}
