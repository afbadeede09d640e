package se.wikimedia.hub.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser calls a file that it keeps (RFC 6266). */
public final class FileName {

    private FileName() {}

    /**
     * The value of Content-Disposition.
     *
     * @param name in any script
     */
    public static String attachment(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + encoded;
    }

    /**
     * The same for browsers that know no other scripts, too.
     *
     * @param plain letters, digits, hyphens and dots
     */
    public static String attachment(String name, String plain) {
        return attachment(name).replace(";", "; filename=\"" + plain + "\";");
    }
}
