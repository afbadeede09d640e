package se.wikimedia.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import se.wikimedia.hub.search.Excerpt.Range;
import se.wikimedia.hub.words.FieldAnalysis;

/** Where in the pages found the words stand. The index knows; no text is read for it. */
final class Marking {

    private final IndexSearcher searcher;
    private final PageQuery query;
    private final Weight plain;
    private final Map<String, Weight> stems = new HashMap<>();

    Marking(IndexSearcher searcher, PageQuery query) throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.plain = weight(query.plainMarks());
    }

    private Weight weight(Query marks) throws IOException {
        return searcher.createWeight(searcher.rewrite(marks), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    PageFound found(String id, int page) throws IOException {
        var stored = searcher.storedFields().document(page);
        var language = stored.get(Fields.LANGUAGE);
        if (!stems.containsKey(language)) {
            stems.put(language, weight(query.stemMarks(language)));
        }
        var marks = new ArrayList<Range>();
        add(marks, plain, page, Fields.WORDS);
        add(marks, stems.getOrDefault(language, plain), page, FieldAnalysis.stems(Fields.WORDS, language));
        return new PageFound(id, language, Excerpt.html(stored.get(Fields.TEXT), marks));
    }

    private void add(List<Range> marks, Weight weight, int page, String field) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(page, leaves));
        var matches = weight.matches(leaf, page - leaf.docBase);
        var each = matches == null ? null : matches.getMatches(field);
        while (each != null && each.next()) {
            marks.add(new Range(each.startOffset(), each.endOffset()));
        }
    }
}
