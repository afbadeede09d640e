package se.wikimedia.hub.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** What the index keeps of a page; the words also as stems, as {@code FieldAnalysis} names them. */
final class Fields {

    static final String MODULE = "module";
    static final String PAGE = "page";
    static final String LANGUAGE = "language";
    static final String TITLE = "title";
    static final String WORDS = "words";
    static final String TEXT = "text";

    /** Raised when what is kept changes, so that an older index is made anew. */
    static final String VERSION = "1";

    static final FieldType LOCATED = located();

    private Fields() {}

    /** Where in the text each word stands, so that it can be marked without reading the text again. */
    private static FieldType located() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
