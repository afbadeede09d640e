package se.wikimedia.hub.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.words.FieldAnalysis;
import se.wikimedia.hub.words.Stems;

/**
 * A module's front page or a lesson in one language.
 *
 * @param id {@code module} or {@code module/lesson}
 * @param title plain; empty where it isn't translated
 * @param texts Markdown, in reading order
 */
record Page(String module, String id, String language, String title, List<String> texts) {

    /** Whoever reads the stored text finds the title in its first line and one sentence in each that follows. */
    Document document() {
        var text = new StringBuilder(title.strip().replaceAll("\\s+", " "));
        texts.forEach(each -> SafeHtml.plain(each).lines().forEach(line -> addSentences(text, line)));
        var all = text.toString();
        var document = new Document();
        document.add(new StringField(Fields.MODULE, module, Field.Store.NO));
        document.add(new StringField(Fields.LANGUAGE, language, Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.PAGE, new BytesRef(id)));
        document.add(new StoredField(Fields.TEXT, all));
        document.add(new TextField(Fields.TITLE, title, Field.Store.NO));
        document.add(new Field(Fields.WORDS, all, Fields.LOCATED));
        if (Stems.of(language).isPresent()) {
            document.add(new TextField(FieldAnalysis.stems(Fields.TITLE, language), title, Field.Store.NO));
            document.add(new Field(FieldAnalysis.stems(Fields.WORDS, language), all, Fields.LOCATED));
        }
        return document;
    }

    private void addSentences(StringBuilder text, String line) {
        var breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            text.append('\n').append(line.substring(start, end).strip());
            start = end;
        }
    }
}
