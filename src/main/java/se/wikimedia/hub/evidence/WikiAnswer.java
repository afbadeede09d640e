package se.wikimedia.hub.evidence;

import java.time.Duration;

/**
 * What a wiki says of a page or edit.
 *
 * @param title where it was found; else empty
 * @param pause how long the wiki wants to be left alone; zero where it doesn't say
 */
record WikiAnswer(Kind kind, String title, Duration pause) {

    enum Kind {
        FOUND,
        MISSING,
        /** It is there in a way that tells nothing, such as a special page; a person has to look. */
        NOT_TO_TELL,
        /** The wiki could not be asked, or did not answer what can be understood. */
        FAILED
    }

    static final WikiAnswer MISSING = new WikiAnswer(Kind.MISSING, "", Duration.ZERO);
    static final WikiAnswer NOT_TO_TELL = new WikiAnswer(Kind.NOT_TO_TELL, "", Duration.ZERO);

    static WikiAnswer found(String title) {
        return new WikiAnswer(Kind.FOUND, title, Duration.ZERO);
    }

    static WikiAnswer failed(Duration pause) {
        return new WikiAnswer(Kind.FAILED, "", pause);
    }
}
