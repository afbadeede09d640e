package se.wikimedia.hub.authorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.shared.text.Languages;

/**
 * Tells translators that the source of texts of theirs, which readers see, has changed since. Of each text its author
 * hears once, however often and on however many nodes this runs.
 */
@ApplicationScoped
class OutdatedTexts {

    @Inject
    AuthorshipRepository repository;

    @Inject
    Library library;

    @Inject
    News news;

    /**
     * The current text of a unit that its author hasn't been told of.
     *
     * @param id of the text
     */
    record Untold(long id, String unit, long author) {}

    /** Returns how many texts somebody was told of. */
    @Transactional
    int tell() {
        var byLanguage = new TreeMap<String, List<Untold>>();
        library.groups().forEach(group -> untold(group).forEach((language, texts) -> byLanguage
                .computeIfAbsent(language, none -> new ArrayList<>())
                .addAll(texts)));
        byLanguage.forEach((language, texts) -> texts.stream()
                .collect(Collectors.groupingBy(Untold::author, TreeMap::new, Collectors.toList()))
                .forEach((author, theirs) -> tell(author, language, theirs)));
        return byLanguage.values().stream().mapToInt(List::size).sum();
    }

    private Map<String, List<Untold>> untold(String group) {
        var texts = library.texts(group);
        var untold = new TreeMap<String, List<Untold>>();
        for (var language : texts.languages()) {
            var outdated = outdated(texts, language);
            if (!outdated.isEmpty()) {
                untold.put(
                        language,
                        repository.untold(group, language).stream()
                                .filter(text -> outdated.contains(text.unit()))
                                .toList());
            }
        }
        return untold;
    }

    private static Set<String> outdated(UnitTexts texts, String language) {
        return texts.keys().stream()
                .filter(key -> texts.state(key, language) == UnitState.OUTDATED)
                .collect(Collectors.toSet());
    }

    private void tell(long author, String language, List<Untold> theirs) {
        var ids = theirs.stream().map(Untold::id).sorted().toList();
        repository.told(ids);
        var tiding = new Tiding(
                NewsKind.OUTDATED,
                "outdated:" + ids.get(0),
                "/translate/" + language + "?state=outdated",
                Map.of("language", Languages.standard().autonym(language), "count", Integer.toString(theirs.size())),
                false);
        SystemWork.run(() -> news.tell(author, tiding));
    }
}
