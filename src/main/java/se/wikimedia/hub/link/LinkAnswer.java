package se.wikimedia.hub.link;

/** What came of asking an address. */
enum LinkAnswer {
    /** There is something. */
    FINE,
    /** A server says that there is nothing, or that it can't answer. */
    FAILED,
    /** No server answered: theirs may be gone, or the network may be away. */
    SILENT,
    /** Whoever answers wants no programs, or the hub may not ask there. */
    NOT_TO_TELL
}
