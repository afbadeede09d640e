package se.wikimedia.hub.question;

import org.jspecify.annotations.Nullable;

/**
 * A question with what somebody has answered.
 *
 * @param text empty where nothing was answered, or a file
 * @param file its name; null where there is none
 * @param size of the file, in bytes
 */
public record AnswerRow(
        Question question, String text, @Nullable String file, int size) {

    static AnswerRow none(Question question) {
        return new AnswerRow(question, "", null, 0);
    }

    static AnswerRow of(Question question, Given given) {
        return new AnswerRow(question, given.text(), given.name(), given.size());
    }

    public boolean answered() {
        return !text.isEmpty() || file != null;
    }

    /** What was answered in a word: the text, or the file's name. */
    String inShort() {
        return file == null ? text : file;
    }

    /** Whole kibibytes, rounded up. */
    public int kibibytes() {
        return (size + 1023) / 1024;
    }
}
