package se.wikimedia.hub.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to sign in: a path of this site, never an address elsewhere. */
final class NextPath {

    private static final String STANDARD = "/me";
    private static final int LONGEST = 1000;
    // a browser reads \ as / and drops tabs and line ends, so //elsewhere has many spellings
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    private NextPath() {}

    static String of(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && OWN.matcher(wanted).matches()
                ? wanted
                : STANDARD;
    }
}
