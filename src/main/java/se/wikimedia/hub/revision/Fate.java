package se.wikimedia.hub.revision;

/** What became of a block in an edit. A block is one of KEPT, REWORDED and NEW; the first two may be MOVED as well. */
public enum Fate {
    /** The text is the same, character by character. */
    KEPT,
    /** It is the same block in other words. */
    REWORDED,
    /** It left its place among the others; as few blocks as can be are said to have moved. */
    MOVED,
    /** There was no such block before. */
    NEW
}
