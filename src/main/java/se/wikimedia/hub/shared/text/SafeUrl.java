package se.wikimedia.hub.shared.text;

import java.util.regex.Pattern;

/** Which URLs may stand in a page: https, http, mailto, and those of the same site; pictures only of the same site. */
final class SafeUrl {

    private static final int LONGEST = 2_000;

    /** No spaces, controls or backslashes, which browsers drop or read as slashes; no quotes or brackets. */
    private static final String CHARACTERS = "[^\\s\\p{Cc}\\p{Cf}\\\\\"'<>`]*";

    private static final Pattern EXTERNAL =
            Pattern.compile("https?://[^/\\s\\p{Cc}\\p{Cf}\\\\\"'<>`]" + CHARACTERS, Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL =
            Pattern.compile("mailto:[^/\\s\\p{Cc}\\p{Cf}\\\\\"'<>`]" + CHARACTERS, Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME_SITE =
            Pattern.compile("(?!//)(?![^/?#]*(?::|&colon|&#|%3[aA]))[^\\s\\p{Cc}\\p{Cf}\\\\\"'<>`]" + CHARACTERS);

    private SafeUrl() {}

    static boolean isLink(String url) {
        return url.length() <= LONGEST
                && (isExternal(url)
                        || MAIL.matcher(url).matches()
                        || SAME_SITE.matcher(url).matches());
    }

    static boolean isPicture(String url) {
        return url.length() <= LONGEST && SAME_SITE.matcher(url).matches();
    }

    static boolean isExternal(String url) {
        return EXTERNAL.matcher(url).matches();
    }
}
