package se.wikimedia.hub.suggestion;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.resource.Resources;
import se.wikimedia.hub.search.FoundPage;
import se.wikimedia.hub.search.Search;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.words.SoughtWords;

/** While somebody tells what they need: what there is already, in any of the languages that they read. */
@Service
public class Suggestions {

    /** Of each kind. */
    private static final int MOST = 5;

    private static final int MOST_LANGUAGES = 8;

    @Inject
    CurrentLeads leads;

    @Inject
    Search search;

    @Inject
    Requests requests;

    @Inject
    Resources resources;

    @Inject
    Library library;

    @Inject
    ReaderLanguage reader;

    @Inject
    CurrentPerson me;

    /**
     * At most five of each kind, whose words or topics fit.
     *
     * @param text what somebody has typed so far; what goes beyond 200 characters isn't looked for
     * @param chosen keys of topics; those that the catalogue doesn't have don't matter
     */
    @AllowedToAll
    public Suggestion to(String text, List<String> chosen) {
        var languages = languages();
        var sought = SoughtWords.beginning(text);
        var topics = TopicsMeant.of(sought, chosen, languages, library);
        var wish = new Wish(sought, languages, topics);
        if (wish.isEmpty()) {
            return Suggestion.NONE;
        }
        try {
            var index = leads.get();
            return new Suggestion(
                    List.copyOf(topics),
                    modules(text, topics),
                    index.find(wish, Lead.Kind.RESOURCE, MOST).stream()
                            .flatMap(id -> resources.find(id).stream())
                            .toList(),
                    requests.waiting(index.find(wish, Lead.Kind.REQUEST, MOST)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's first, then the person's own, then what a reader of the first can read besides. */
    private List<String> languages() {
        var tag = reader.getTag();
        return Stream.of(Stream.of(tag), me.languages().stream(), Languages.standard().fallbacks(tag).stream())
                .flatMap(each -> each)
                .distinct()
                .limit(MOST_LANGUAGES)
                .toList();
    }

    private List<FoundPage> modules(String text, Set<String> topics) {
        var found = new ArrayList<>(search.related(text, reader.getTag(), MOST));
        library.shelves().stream()
                .filter(shelf -> shelf.module().topics().stream().anyMatch(topics::contains))
                .filter(shelf -> found.stream()
                        .noneMatch(page -> page.module().equals(shelf.module().id())))
                .map(this::onTopic)
                .toList()
                .forEach(found::add);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private FoundPage onTopic(ShelvedModule shelf) {
        var title = shelf.texts().shown("module:title", reader.getTag());
        var summary = shelf.texts().shown("module:summary", reader.getTag());
        return new FoundPage(
                shelf.module().id(),
                null,
                title.text(),
                title.language(),
                new FoundPage.Sentence(
                        Html.escape(summary.text()),
                        summary.language(),
                        Languages.standard().direction(summary.language())));
    }
}
