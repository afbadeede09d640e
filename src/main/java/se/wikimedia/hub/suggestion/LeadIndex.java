package se.wikimedia.hub.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import se.wikimedia.hub.words.FieldAnalysis;

/**
 * All leads by their words, in a folder on the disk. It is made anew at each start and never written down for good:
 * what it holds is in the database, and a folder from before might know what has been restored away since. Safe for
 * threads.
 */
final class LeadIndex implements AutoCloseable {

    private static final int MEGABYTES_BEFORE_WRITING = 16;
    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortField(Lead.ID, SortField.Type.LONG, true));

    private final FSDirectory directory;
    private final IndexWriter writer;
    final SearcherManager searchers;

    private LeadIndex(FSDirectory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /**
     * @throws IOException the folder can't be written, or another hub is using it
     */
    static LeadIndex create(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            // merging within the change that makes it due: no thread of its own in the server
            var writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(new FieldAnalysis())
                            .setOpenMode(OpenMode.CREATE)
                            .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setCommitOnClose(false));
            return new LeadIndex(directory, writer);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    /** Puts a lead in place of what it held of it. */
    void put(Lead lead) throws IOException {
        writer.updateDocument(new Term(Lead.KEY, Lead.key(lead.kind(), lead.id())), lead.document());
    }

    void remove(Lead.Kind kind, long id) throws IOException {
        writer.deleteDocuments(new Term(Lead.KEY, Lead.key(kind, id)));
    }

    /** From now on what was put and removed is seen. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Ids, the best first; of equals the newest. */
    List<Long> find(Wish wish, Lead.Kind kind, int limit) throws IOException {
        if (wish.isEmpty()) {
            return List.of();
        }
        var searcher = searchers.acquire();
        try {
            var found = new ArrayList<Long>();
            for (var hit : searcher.search(wish.query(kind), limit, BEST_THEN_NEWEST).scoreDocs) {
                found.add(id(searcher, hit.doc));
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    private static long id(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var ids = leaf.reader().getNumericDocValues(Lead.ID);
        ids.advanceExact(document - leaf.docBase);
        return ids.longValue();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }
}
