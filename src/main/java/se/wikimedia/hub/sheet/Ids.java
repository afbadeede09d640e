package se.wikimedia.hub.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The ids of one list. They become parts of addresses, file names and translation keys, some of which don't tell
 * {@code a} from {@code A}; so no two may differ in case only.
 */
public final class Ids {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    private final Map<String, Cited> seen = new HashMap<>();

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Reports an id that can't be one; true when it is fine. */
    public static boolean check(Cited cited, Findings findings) {
        if (isId(cited.id())) {
            return true;
        }
        findings.error(
                cited.line(),
                Findings.quoted(cited.id())
                        + " is no id; use at most 100 letters a-z, digits, -, _ and ., and no . in front");
        return false;
    }

    /** Reports an id that was there before; true when it is new. */
    public boolean add(Cited cited, Findings findings) {
        Cited first = seen.putIfAbsent(cited.id().toLowerCase(Locale.ROOT), cited);
        if (first == null) {
            return true;
        }
        boolean same = first.id().equals(cited.id());
        findings.error(
                cited.line(),
                Findings.quoted(cited.id())
                        + (same ? " is given twice, first in line " : " differs in case only from the one in line ")
                        + first.line()
                        + (same ? "; keep one" : "; choose another"));
        return false;
    }
}
