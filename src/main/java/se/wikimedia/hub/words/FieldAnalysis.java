package se.wikimedia.hub.words;

import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;

/** Each field's own way from text to words. A field of stems is named after its language: {@code words.sv}. */
public final class FieldAnalysis extends AnalyzerWrapper {

    private final Analyzer plain = new PlainAnalysis();

    public FieldAnalysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** The name of the field that holds the stems of another. */
    public static String stems(String field, String language) {
        return field + "." + Stems.base(language);
    }

    /** The languages whose stems of this field the index holds. */
    public static Stream<String> languages(String field, IndexReader reader) {
        return FieldInfos.getIndexedFields(reader).stream()
                .filter(name -> name.startsWith(field + "."))
                .map(name -> name.substring(field.length() + 1))
                .sorted();
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? plain : Stems.of(field.substring(dot + 1)).orElse(plain);
    }
}
