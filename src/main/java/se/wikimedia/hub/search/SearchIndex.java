package se.wikimedia.hub.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.search.PageQuery.Breadth;
import se.wikimedia.hub.words.FieldAnalysis;
import se.wikimedia.hub.words.SoughtWords;

/**
 * All pages in a folder on the disk, found by their words. It remembers of each module which state it holds, so that a
 * start or an edit costs what has changed. A folder that can't be read is made anew: the texts are elsewhere.
 * Safe for threads.
 */
final class SearchIndex implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final String VERSION = "version";
    private static final int MEGABYTES_BEFORE_WRITING = 16;
    private static final int MOST_PAGES = 1_000;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> states = new HashMap<>();

    private SearchIndex(Path folder, OpenMode mode) throws IOException {
        directory = FSDirectory.open(folder);
        // merging within the edit that makes it due: no thread of its own in the server
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new FieldAnalysis())
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                        .setMergeScheduler(new SerialMergeScheduler()));
        try {
            searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback, directory);
            throw e;
        }
        var kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(each -> states.put(each.getKey(), each.getValue()));
        }
    }

    /**
     * @throws IOException the folder can't be written, or another hub is using it
     */
    static SearchIndex open(Path folder) throws IOException {
        try {
            var kept = new SearchIndex(folder, OpenMode.CREATE_OR_APPEND);
            if (Fields.VERSION.equals(kept.states.remove(VERSION))) {
                return kept;
            }
            kept.close();
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, e, () -> folder + " can't be read; it is made anew");
        }
        IOUtils.rm(folder);
        return new SearchIndex(folder, OpenMode.CREATE);
    }

    /** Takes in what differs from what it holds; when this returns, searches see it. */
    synchronized void follow(List<ShelvedModule> shelves) throws IOException {
        Set<String> gone = new HashSet<>(states.keySet());
        boolean changed = false;
        for (var shelf : shelves) {
            var module = ModulePages.of(shelf);
            gone.remove(module.module());
            changed |= take(module);
        }
        for (var module : gone) {
            writer.deleteDocuments(new Term(Fields.MODULE, module));
            states.remove(module);
        }
        if (changed || !gone.isEmpty()) {
            keep();
        }
    }

    private boolean take(ModulePages module) throws IOException {
        var state = module.state();
        if (state.equals(states.get(module.module()))) {
            return false;
        }
        Iterable<Document> documents =
                () -> module.pages().stream().map(Page::document).iterator();
        writer.updateDocuments(new Term(Fields.MODULE, module.module()), documents);
        states.put(module.module(), state);
        return true;
    }

    private void keep() throws IOException {
        Map<String, String> kept = new HashMap<>(states);
        kept.put(VERSION, Fields.VERSION);
        writer.setLiveCommitData(kept.entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** How many bytes it takes on the disk. */
    long size() throws IOException {
        long size = 0;
        for (var file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    /**
     * The best pages, each once, in the language that fits the reader best.
     *
     * @param after the id of the last page that the caller has; empty at the beginning
     * @return empty when there is no such last page
     */
    Optional<List<PageFound>> find(SoughtWords sought, String language, Breadth breadth, int limit, String after)
            throws IOException {
        var searcher = searchers.acquire();
        try {
            var query = PageQuery.of(sought, language, breadth, searcher.getIndexReader());
            var best = byPage(searcher, searcher.search(query.query(), MOST_PAGES).scoreDocs);
            var ids = new ArrayList<>(best.keySet());
            int start = after.isEmpty() ? 0 : ids.indexOf(after) + 1;
            if (start == 0 && !after.isEmpty()) {
                return Optional.empty();
            }
            var marking = new Marking(searcher, query);
            var found = new ArrayList<PageFound>();
            for (var id : ids.subList(start, Math.min(ids.size(), start + limit))) {
                found.add(marking.found(id, best.getOrDefault(id, 0)));
            }
            return Optional.of(found);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Map<String, Integer> byPage(IndexSearcher searcher, ScoreDoc[] inOrder) throws IOException {
        Map<String, Integer> best = new LinkedHashMap<>();
        var leaves = searcher.getIndexReader().leaves();
        for (var hit : inOrder) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            var pages = leaf.reader().getSortedDocValues(Fields.PAGE);
            if (pages.advanceExact(hit.doc - leaf.docBase)) {
                best.putIfAbsent(pages.lookupOrd(pages.ordValue()).utf8ToString(), hit.doc);
            }
        }
        return best;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }
}
