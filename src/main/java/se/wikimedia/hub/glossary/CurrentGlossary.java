package se.wikimedia.hub.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.wikimedia.hub.terms.Glossary;

/** Each language's glossary as it is in the database now, kept in memory as long as its stamp stays the same. */
@ApplicationScoped
public class CurrentGlossary {

    @Inject
    GlossaryRepository entries;

    private final Map<String, Stamped> known = new ConcurrentHashMap<>();

    private record Stamped(String stamp, Glossary glossary) {}

    /**
     * The same object as long as nothing has changed.
     *
     * @param language BCP 47, one that exists
     */
    @Transactional
    public Glossary of(String language) {
        var stamp = entries.stamp(language);
        var before = known.get(language);
        if (before != null && before.stamp().equals(stamp)) {
            return before.glossary();
        }
        var terms = entries.all(language).stream().map(GlossaryEntry::term).toList();
        var now = new Stamped(stamp, terms.isEmpty() ? Glossary.EMPTY : Glossary.of(terms));
        known.put(language, now);
        return now.glossary();
    }
}
