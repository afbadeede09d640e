package se.wikimedia.hub.search;

import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;

/** What the index keeps of a page. The fields of stems are named after their language: {@code words.sv}. */
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

    static String stems(String field, String language) {
        return field + "." + Stems.base(language);
    }

    /** The languages whose stems the index holds. */
    static Stream<String> languages(IndexReader reader) {
        return FieldInfos.getIndexedFields(reader).stream()
                .filter(field -> field.startsWith(WORDS + "."))
                .map(field -> field.substring(WORDS.length() + 1))
                .sorted();
    }

    /** Where in the text each word stands, so that it can be marked without reading the text again. */
    private static FieldType located() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** Each field's own way from text to words. */
    static final class Analysis extends AnalyzerWrapper {

        private final Analyzer plain = new PlainAnalysis();

        Analysis() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            int dot = field.indexOf('.');
            return dot < 0 ? plain : Stems.of(field.substring(dot + 1)).orElse(plain);
        }
    }
}
