package se.wikimedia.hub.manuscript;

import java.util.regex.Pattern;

/** The wikis that an evidence question may list: their names, a first label {@code *} standing for any one. */
public final class EvidenceHosts {

    /** How many a question may list. */
    public static final int MOST = 50;

    private static final int LONGEST = 253;

    /** At least two labels of which the last is no number, so that no address in numbers is one. */
    private static final Pattern HOST =
            Pattern.compile("(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z-]{0,61}[a-z]");

    private EvidenceHosts() {}

    public static boolean isHost(String name) {
        return name.length() <= LONGEST && HOST.matcher(name).matches() && !name.contains("xn--");
    }
}
