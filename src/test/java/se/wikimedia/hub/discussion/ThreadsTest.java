package se.wikimedia.hub.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.TranslationFixture;

/** Threads of one module's units, on the real database. */
class ThreadsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Place ARABIC = new Place("ar", "m", FIRST.unit());
    private static final long AUTHOR = 4;

    private final TranslationFixture fixture = new TranslationFixture();
    private final List<String> told = new ArrayList<>();

    private <T> T as(long person, Function<Threads, T> work, Role... roles) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var threads = new Threads();
            threads.messages = new MessageRepository();
            threads.messages.entities = entities;
            threads.library = fixture.library;
            threads.drafts = new Drafts() {
                @Override
                public Set<Long> writers(String module) {
                    return Set.of();
                }
            };
            threads.directory = new Directory() {
                @Override
                public List<Long> holders(Role role, String scope) {
                    return List.of(AUTHOR);
                }
            };
            threads.accounts = new Accounts() {
                @Override
                public Map<Long, PublicPerson> open(Collection<Long> ids) {
                    var people = new HashMap<Long, PublicPerson>();
                    ids.forEach(id -> people.put(id, new PublicPerson("p" + id, "Person " + id, List.of(), null)));
                    return people;
                }
            };
            threads.news = new News() {
                @Override
                public void tell(long reader, Tiding tiding) {
                    told.add(reader + " " + tiding.kind().key());
                }
            };
            threads.me = me(person, roles);
            threads.clock = CLOCK;
            return work.apply(threads);
        });
    }

    private static CurrentPerson me(long person, Role... roles) {
        var grants =
                Stream.of(roles).map(role -> new SignedIn.Grant(role, "sv")).collect(Collectors.toSet());
        var me = new CurrentPerson();
        me.is(new SignedIn(person, "p" + person, "Person " + person, List.of(), ZoneOffset.UTC, Set.copyOf(grants)));
        return me;
    }

    private long say(long person, Place place, String text, boolean question) {
        return as(person, threads -> threads.write(place, new MessageDraft(text, question))
                .id());
    }

    private List<String> texts(Place place) {
        return as(1, threads -> threads.of(place).stream().map(MessageRow::text).toList());
    }

    private List<MessageRow> thread() {
        return as(1, threads -> threads.of(FIRST));
    }

    private List<MessageRow> open() {
        return as(AUTHOR, threads -> threads.openQuestions(Long.MAX_VALUE, 10));
    }

    @Test
    void whatIsSaidStaysWithItsLanguageAndWhatAuthorsAreAskedGoesToAll() {
        say(1, FIRST, "Detta?", false);
        long question = say(2, FIRST, "What is this?", true);
        assertThat(told).containsExactly("4 asked", "1 commented");
        assertThat(texts(FIRST)).containsExactly("Detta?", "What is this?");
        assertThat(texts(ARABIC)).containsExactly("What is this?");
        told.clear();
        as(AUTHOR, threads -> threads.answer(question, new MessageDraft(" The link. ", null)));
        assertThat(told).containsExactly("2 commented");
        assertThat(texts(ARABIC)).containsExactly("What is this?", "The link.");
        assertThat(thread().get(1).answeredAt()).isEqualTo(CLOCK.instant());
        assertThat(open()).isEmpty();
    }

    @Test
    void anEditOfTheSourceTakesNothingAway() {
        say(1, FIRST, "Detta?", false);
        fixture.says("Something else altogether.");
        assertThat(texts(FIRST)).containsExactly("Detta?");
        assertThatThrownBy(() -> texts(new Place("sv", "m", "one:T:9"))).hasMessage("not-found");
    }

    @Test
    void oneTakesAwayWhatIsOnesOwnAndWhoReviewsTheLanguageWhatIsOthers() {
        long mine = say(1, FIRST, "Hm.", false);
        long other = say(2, FIRST, "Bad words.", false);
        long arabic = say(2, ARABIC, "…", false);
        assertThatThrownBy(() -> as(1, threads -> remove(threads, other))).hasMessage("forbidden");
        assertThatThrownBy(() -> as(1, threads -> remove(threads, arabic), Role.REVIEWER))
                .hasMessage("forbidden");
        as(1, threads -> remove(threads, mine));
        as(3, threads -> remove(threads, other), Role.REVIEWER);
        assertThat(texts(FIRST)).containsExactly("", "");
        assertThatThrownBy(() -> as(1, threads -> remove(threads, mine))).hasMessage("not-found");
        told.clear();
        say(3, FIRST, "So.", false);
        assertThat(told).as("whose words are gone hears nothing").isEmpty();
    }

    private static boolean remove(Threads threads, long id) {
        threads.remove(id);
        return true;
    }

    @Test
    void whoIsGoneTakesTheirWordsAlong() {
        say(2, FIRST, "Words.", true);
        as(1, threads -> {
            threads.messages.forget(2);
            return true;
        });
        assertThat(thread()).singleElement().satisfies(row -> {
            assertThat(row.by()).isNull();
            assertThat(row.removed()).isTrue();
        });
        assertThat(open()).isEmpty();
    }
}
