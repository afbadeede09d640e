package se.wikimedia.hub.checks.markup;

import java.util.regex.Pattern;

/** Where a link leads. */
final class Targets {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern SAFE =
            Pattern.compile("(?:https?|mailto):.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Targets() {}

    static boolean isExternal(String destination) {
        return SCHEME.matcher(destination).matches();
    }

    static boolean isUnsafe(String destination) {
        var address = destination.replaceAll("[\\x00-\\x20]", "");
        boolean unclear = address.startsWith("//") || address.contains("\\");
        return unclear || isExternal(address) && !SAFE.matcher(address).matches();
    }
}
