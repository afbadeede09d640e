package se.wikimedia.hub.agreement;

/**
 * A tour's own agreement.
 *
 * @param text Markdown with fields; empty where the tour has none
 * @param language of the text, BCP 47
 * @param version rises with every change; 0 before the first
 */
public record Template(String text, String language, int version) {

    /** Where a tour has none. */
    static Template none(int version) {
        return new Template("", "en", version);
    }

    public boolean none() {
        return text.isEmpty();
    }
}
