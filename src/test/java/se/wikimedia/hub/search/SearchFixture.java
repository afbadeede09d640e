package se.wikimedia.hub.search;

import java.nio.file.Path;
import java.util.List;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.ShelvedModules;

/** A library whose modules a test puts there, and the search over it. */
public final class SearchFixture implements AutoCloseable {

    private final Library library = new Library();
    private final CurrentIndex index = new CurrentIndex();
    private final Search search = new Search();

    public SearchFixture(Path data) {
        index.library = library;
        index.data = data.toString();
        search.index = index;
        search.library = library;
    }

    public void hold(ShelvedModule... modules) {
        ShelvedModules.fill(library, modules);
    }

    /** What a person would use. */
    public Search search() {
        return search;
    }

    List<FoundPage> find(String words, String language) {
        return search.find(words, language, 20);
    }

    List<String> ids(String words, String language) {
        return find(words, language).stream().map(FoundPage::id).toList();
    }

    /** Bytes on the disk. */
    public long size() throws java.io.IOException {
        return index.get().size();
    }

    @Override
    public void close() {
        index.close();
    }
}
