package se.wikimedia.hub.suggestion;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import se.wikimedia.hub.words.FieldAnalysis;
import se.wikimedia.hub.words.Stems;

/**
 * Something that may spare somebody a question, or that they may join.
 *
 * @param language BCP 47
 * @param topics keys of the catalogue
 */
record Lead(Kind kind, long id, String language, String title, String text, List<String> topics) {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String LANGUAGE = "language";
    static final String TOPIC = "topic";
    static final String TITLE = "title";
    static final String WORDS = "words";

    private static final FieldType COUNTED = counted();

    enum Kind {
        REQUEST,
        RESOURCE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How often each word is there is enough; where, nobody asks. */
    private static FieldType counted() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    static String key(Kind kind, long id) {
        return kind.key() + id;
    }

    Document document() {
        var document = new Document();
        document.add(new StringField(KEY, key(kind, id), Field.Store.NO));
        document.add(new StringField(KIND, kind.key(), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, id));
        document.add(new StringField(LANGUAGE, Stems.base(language), Field.Store.NO));
        topics.forEach(topic -> document.add(new StringField(TOPIC, topic, Field.Store.NO)));
        var words = title + "\n" + text;
        document.add(new Field(TITLE, title, COUNTED));
        document.add(new Field(WORDS, words, COUNTED));
        if (Stems.of(language).isPresent()) {
            document.add(new Field(FieldAnalysis.stems(TITLE, language), title, COUNTED));
            document.add(new Field(FieldAnalysis.stems(WORDS, language), words, COUNTED));
        }
        return document;
    }
}
