package se.wikimedia.hub.shared.text;

/** Plain text as a piece of HTML, for elements and for attributes in double quotes. */
public final class Html {

    private Html() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
