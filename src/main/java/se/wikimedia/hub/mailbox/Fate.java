package se.wikimedia.hub.mailbox;

import java.util.Locale;

/** What became of a mail, and where it is kept. */
enum Fate {
    /** A question that waits until its sender uses a link. */
    QUESTION(Folder.TAKEN),
    /** A message on a request. */
    MESSAGE(Folder.TAKEN),
    /** Written by a program. */
    AUTOMATIC(Folder.PASSED),
    /** Too many of one sender. */
    TOO_MANY(Folder.LOOK),
    /** More than is fetched. */
    TOO_LARGE(Folder.LOOK),
    /** Without a sender that could be written to, or in no shape to be read. */
    UNREADABLE(Folder.LOOK),
    /** Without a word and without a file. */
    EMPTY(Folder.LOOK);

    private final Folder folder;

    Fate(Folder folder) {
        this.folder = folder;
    }

    /** A folder beside the one that is read. */
    enum Folder {
        TAKEN("Hub-Taken"),
        PASSED("Hub-Passed"),
        /** For a person to look at; flagged. */
        LOOK("Hub-Look");

        private final String title;

        Folder(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Folder folder() {
        return folder;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
