package se.wikimedia.hub.item;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** Items of other sites: looked up when somebody asks, shown from what is known. */
@Service
public class Items {

    private static final int LONGEST_WORDS = 200;
    private static final int A_MINUTE = 30;
    private static final int AT_ONCE = 4;

    @Inject
    ItemSites sites;

    @Inject
    ItemBook book;

    @Inject
    ItemRepository items;

    @Inject
    RateLimits limits;

    @Inject
    CurrentPerson me;

    private @Nullable Throttle asked;
    private final Semaphore lines = new Semaphore(AT_ONCE);

    @PostConstruct
    void start() {
        asked = limits.throttle(A_MINUTE, Duration.ofMinutes(1));
    }

    /** Every site, whether it may be asked or not. */
    @AllowedToAll
    public List<ItemSite> sites() {
        return ItemSite.all();
    }

    /** Those that may be asked. */
    @AllowedToAll
    public List<ItemSite> askedSites() {
        return ItemSite.all().stream()
                .filter(site -> sites.find(site.key()).isPresent())
                .toList();
    }

    /**
     * What a site finds by words; waits for it a few seconds.
     *
     * @param language the reader's, BCP 47
     * @throws Problem not found: no site that may be asked; invalid: no words or more than 200 characters; too many;
     *     items-silent
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<FoundItem> search(String site, String words, String language) {
        var wikibase = sites.find(site).orElseThrow(Problem::notFound);
        var told = words.strip();
        if (told.isEmpty() || told.length() > LONGEST_WORDS) {
            throw Problem.invalid(List.of(new FieldProblem("q", "item.words.unusable")));
        }
        return ask(() -> wikibase.search(told, language))
                .orElseThrow(() -> Problem.of(Problem.Kind.UNAVAILABLE, "items-silent"));
    }

    /**
     * Somebody links it: what it is called is asked and kept, for as long as its site answers.
     *
     * @return the same, or into what it was merged
     * @throws Problem invalid: its site says that there is none; too many
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Item meet(Item item) {
        var answer = sites.find(item.site())
                .flatMap(wikibase -> ask(() -> wikibase.get(List.of(item.id()), sites.languages())))
                .flatMap(answers -> Optional.ofNullable(answers.get(item.id())));
        if (answer.isEmpty()) {
            book.meet(item);
            return item;
        }
        if (answer.get().gone()) {
            throw Problem.invalid(List.of(new FieldProblem("item", "item.missing", Map.of("site", item.siteName()))));
        }
        var met = new Item(item.site(), answer.get().id());
        book.note(met, answer.get());
        return met;
    }

    /** A slow site holds up few people at once. */
    private <T> Optional<T> ask(Supplier<Optional<T>> question) {
        if (asked != null) {
            asked.count(me.username());
        }
        if (!lines.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return question.get();
        } finally {
            lines.release();
        }
    }

    /**
     * In the order that is given.
     *
     * @param language the reader's, BCP 47
     */
    @AllowedToAll
    public List<ItemRow> shown(List<Item> wanted, String language) {
        var known = items.find(wanted.stream().map(Item::key).toList()).stream()
                .collect(Collectors.toMap(KnownItem::key, Function.identity()));
        return wanted.stream()
                .map(item -> row(item, Optional.ofNullable(known.get(item.key())), language))
                .toList();
    }

    private static ItemRow row(Item item, Optional<KnownItem> known, String reader) {
        var words = known.map(KnownItem::words).orElse(Map.of());
        var language = readable(reader, words);
        var shown = language.map(words::get);
        return new ItemRow(
                item.site(),
                item.siteName(),
                item.id(),
                item.uri(),
                item.page(),
                shown.map(ItemWords::label).orElse(null),
                language.filter(tag -> !tag.equals(WikibaseReply.ALL_LANGUAGES)).orElse(null),
                shown.map(ItemWords::description)
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                known.map(KnownItem::gone).orElse(false));
    }

    /** The first language of the reader's chain in which it is called something, else what is the same in all, else any. */
    private static Optional<String> readable(String reader, Map<String, ItemWords> words) {
        var chain = Stream.concat(Stream.of(reader), Languages.standard().fallbacks(reader).stream());
        return Stream.of(chain, Stream.of(WikibaseReply.ALL_LANGUAGES), words.keySet().stream())
                .flatMap(Function.identity())
                .filter(language -> Optional.ofNullable(words.get(language))
                        .filter(each -> !each.label().isEmpty())
                        .isPresent())
                .findFirst();
    }
}
