package se.wikimedia.hub.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.wikimedia.hub.shared.text.OwnLanguage;

/** The languages that the database holds as open. */
@ApplicationScoped
class OpenLanguages {

    @Inject
    WishRepository wishes;

    /** By their tags, read in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public SortedMap<String, OwnLanguage> all() {
        return of(wishes.all());
    }

    SortedMap<String, OwnLanguage> of(List<LanguageWish> all) {
        var open = new TreeMap<String, OwnLanguage>();
        all.stream()
                .filter(LanguageWish::isOpen)
                .forEach(each -> open.put(each.tag(), each.description().language()));
        return open;
    }
}
