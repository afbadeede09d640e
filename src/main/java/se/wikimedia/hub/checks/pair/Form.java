package se.wikimedia.hub.checks.pair;

/** How a text is written: a block of Markdown, one line of it (a title, an answer), or an ICU message. */
public enum Form {
    BLOCK,
    LINE,
    MESSAGE
}
