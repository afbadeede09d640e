package se.wikimedia.hub.search;

import org.jspecify.annotations.Nullable;

/**
 * A module or lesson that was found.
 *
 * @param lesson null where the module itself was found
 * @param title plain text, as the reader sees it elsewhere, perhaps in another language than the sentence
 * @param lang BCP 47, the title's language
 * @param sentence what fits, in the language in which it was found
 */
public record FoundPage(String module, @Nullable String lesson, String title, String lang, Sentence sentence) {

    /**
     * One sentence.
     *
     * @param html safe to show; the words that were found are {@code mark} elements
     * @param lang BCP 47
     * @param dir {@code ltr} or {@code rtl}
     */
    public record Sentence(String html, String lang, String dir) {}

    /** {@code module} or {@code module/lesson}. */
    public String id() {
        return lesson == null ? module : module + "/" + lesson;
    }
}
