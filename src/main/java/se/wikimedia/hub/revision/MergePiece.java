package se.wikimedia.hub.revision;

/** A piece of two authors' edits put together; the pieces of a text belong together with blank lines between them. */
public sealed interface MergePiece {

    /** What one author wrote and the other left alone, or what both wrote, or what neither touched. */
    record Agreed(String text) implements MergePiece {}

    /**
     * What both changed in different ways. Each is whole paragraphs, or empty where nothing stood or remains.
     *
     * @param base what it was
     */
    record Conflict(String base, String mine, String theirs) implements MergePiece {}
}
