package se.wikimedia.hub.opening;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.Problem;

/** Anybody with an account asks for a language; leads and admins open it or not, and say better what it is like. */
@Service
public class LanguageWishes {

    @Inject
    WishRepository wishes;

    @Inject
    OpenLanguages languages;

    @Inject
    Accounts accounts;

    @Inject
    News news;

    @Inject
    CurrentPerson me;

    @Inject
    Event<LanguagesOpened> opened;

    @Inject
    Clock clock;

    /** By tag. */
    @AllowedToAll
    public List<WishRow> list() {
        return rows(wishes.all());
    }

    /** @throws Problem invalid, with everything at once; conflict: somebody has asked already */
    @Allowed(Role.LEARNER)
    public WishRow ask(WishDraft draft) {
        var tag = checked(draft);
        var wish = new LanguageWish(tag, draft.description(), draft.why(), me.id(), clock.instant());
        try {
            wishes.add(wish);
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e) ? Problem.of(Problem.Kind.CONFLICT, "language-asked") : e;
        }
        return wish.row(me.displayName());
    }

    /**
     * From the commit on it is a language like any other, and is what the draft says. Opening an open one changes what
     * is said of it.
     *
     * @param version what was seen; null takes any
     * @throws Problem not found: nobody has asked; invalid; stale
     */
    @Allowed({Role.LEAD, Role.ADMIN})
    public WishRow open(WishDraft draft, @Nullable Integer version) {
        var wish = locked(checked(draft), version);
        boolean first = !wish.isOpen();
        wish.open(draft.description(), clock.instant());
        wishes.write();
        if (first) {
            tellAsker(wish);
        }
        opened.fire(new LanguagesOpened(languages.of(wishes.all())));
        return rows(List.of(wish)).get(0);
    }

    /** @throws Problem not found; conflict: it is open; stale */
    @Allowed({Role.LEAD, Role.ADMIN})
    public WishRow decline(String tag, @Nullable Integer version) {
        var wish = locked(tag, version);
        if (wish.isOpen()) {
            throw Problem.of(Problem.Kind.CONFLICT, "language-open");
        }
        wish.decline(clock.instant());
        wishes.write();
        tellAsker(wish);
        return rows(List.of(wish)).get(0);
    }

    private static String checked(WishDraft draft) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return draft.canonical().orElseThrow();
    }

    private LanguageWish locked(String tag, @Nullable Integer version) {
        var wish = wishes.lock(tag).orElseThrow(Problem::notFound);
        if (version != null && version != wish.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return wish;
    }

    private void tellAsker(LanguageWish wish) {
        var name = Optional.ofNullable(wish.description().name()).orElse(wish.tag());
        var event = "language:" + wish.tag() + ":" + wish.version();
        var tiding = new Tiding(NewsKind.LANGUAGE, event, NewLanguagesPage.ADDRESS, Map.of("language", name), false);
        wish.asker().filter(asker -> asker != me.id()).ifPresent(asker -> news.tell(asker, tiding));
    }

    private List<WishRow> rows(List<LanguageWish> all) {
        var people = accounts.open(
                all.stream().flatMap(each -> each.asker().stream()).collect(Collectors.toSet()));
        return all.stream()
                .map(each -> each.row(each.asker()
                        .flatMap(asker -> Optional.ofNullable(people.get(asker)))
                        .map(PublicPerson::displayName)
                        .orElse(null)))
                .toList();
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "languageWishes",
                wishes.by(asked.person()).stream().map(each -> each.row(null)).toList());
    }
}
