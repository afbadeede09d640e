package se.wikimedia.hub.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.LoopbackServer;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** What is kept of items and shown, on the real database against a Wikibase on the loopback. */
class ItemsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Item Q42 = new Item("wikidata", "Q42");

    private static final TimeMeter STANDING_STILL = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return 0;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    private final StubWikibase stub = new StubWikibase();

    @BeforeEach
    void begin() {
        HubDatabaseFixture.empty();
        stub.has("Q42", "en", "Museum", "place with collections")
                .has("Q42", "sv", "Museum på svenska", "")
                .has("Q42", "ar", "متحف", "");
    }

    @AfterEach
    void close() {
        stub.close();
    }

    /** Each step in a transaction of its own, as on the server. */
    private static final class Book extends ItemBook {

        private Book(Instant now) {
            clock = Clock.fixed(now, ZoneOffset.UTC);
        }

        private ItemBook in(EntityManager entities) {
            var book = new ItemBook();
            book.items = repository(entities);
            book.clock = clock;
            return book;
        }

        @Override
        void meet(Item item) {
            HubDatabaseFixture.transact(entities -> in(entities).meet(item));
        }

        @Override
        List<Item> due(String site) {
            return HubDatabaseFixture.inTransaction(entities -> in(entities).due(site));
        }

        @Override
        void note(Item item, ItemAnswer answer) {
            HubDatabaseFixture.transact(entities -> in(entities).note(item, answer));
        }
    }

    private static ItemRepository repository(EntityManager entities) {
        var repository = new ItemRepository();
        repository.entities = entities;
        return repository;
    }

    private String there() {
        return "wikidata=" + stub.api();
    }

    private static ItemSites sites(String setting) {
        var sites = new ItemSites() {
            @Override
            List<String> languages() {
                return List.of("en", "mul", "sv", "ar");
            }
        };
        sites.setting = setting;
        sites.hub = new HubAddress(Optional.empty());
        sites.start();
        return sites;
    }

    private static Items items(String setting) {
        var items = new Items();
        items.sites = sites(setting);
        items.book = new Book(NOON);
        items.limits = new RateLimits() {
            @Override
            public Throttle throttle(int attempts, Duration period) {
                return new Throttle(attempts, period, STANDING_STILL);
            }
        };
        items.me = new CurrentPerson();
        items.me.is(new SignedIn(1, "person", "Person", List.of("sv"), ZoneOffset.UTC, Set.of()));
        items.start();
        return items;
    }

    private static ItemRow shown(Item item, String language) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var items = new Items();
            items.items = repository(entities);
            return items.shown(List.of(item), language).get(0);
        });
    }

    private void walk(Instant now) {
        new ItemRound(new Book(now), sites(there())).walk();
    }

    @Test
    void itsNameIsKeptInAllLanguagesAndShownInTheReadersOrTheNext() {
        assertThat(items(there()).meet(Q42)).isEqualTo(Q42);
        stub.close();
        assertThat(shown(Q42, "sv"))
                .extracting(ItemRow::label, ItemRow::language, ItemRow::description, ItemRow::gone)
                .containsExactly("Museum på svenska", "sv", null, false);
        assertThat(shown(Q42, "arz"))
                .extracting(ItemRow::label)
                .as("by its fallback")
                .isEqualTo("متحف");
        assertThat(shown(Q42, "fi"))
                .extracting(ItemRow::label, ItemRow::description)
                .containsExactly("Museum", "place with collections");
        assertThat(shown(Q42, "fi").page()).isEqualTo("https://www.wikidata.org/wiki/Q42");
    }

    @Test
    void whatIsTheSameInAllLanguagesComesBeforeALanguageThatNobodyAskedFor() {
        stub.has("Q7", "mul", "OpenRefine", "")
                .has("Q7", "ar", "أوبن ريفاين", "")
                .has("Q8", "ar", "شيء", "");
        var openRefine = new Item("wikidata", "Q7");
        items(there()).meet(openRefine);
        assertThat(shown(openRefine, "fi"))
                .extracting(ItemRow::label, ItemRow::language)
                .containsExactly("OpenRefine", null);
        var thing = new Item("wikidata", "Q8");
        items(there()).meet(thing);
        assertThat(shown(thing, "fi"))
                .extracting(ItemRow::name, ItemRow::language)
                .containsExactly("شيء", "ar");
    }

    @Test
    void whatWasLinkedWithoutANetworkIsCalledByItsNumberUntilARoundHasAsked() {
        assertThat(items("off").meet(Q42)).isEqualTo(Q42);
        assertThat(stub.asked()).isEmpty();
        assertThat(shown(Q42, "sv")).extracting(ItemRow::label, ItemRow::name).containsExactly(null, "Q42");
        walk(NOON);
        assertThat(shown(Q42, "sv").name()).isEqualTo("Museum på svenska");
        walk(NOON.plus(Duration.ofDays(29)));
        assertThat(stub.asked()).hasSize(1);
        stub.has("Q42", "sv", "Nytt namn", "");
        walk(NOON.plus(Duration.ofDays(30)));
        assertThat(shown(Q42, "sv").name()).isEqualTo("Nytt namn");
    }

    @Test
    void aSilentSiteKeepsNobodyFromLinkingAndIsAskedAgain() {
        stub.answers((exchange, request) -> LoopbackServer.say(exchange, 503, ""));
        assertThat(items(there()).meet(Q42)).isEqualTo(Q42);
        walk(NOON);
        assertThat(shown(Q42, "sv").name()).isEqualTo("Q42");
        walk(NOON.plusSeconds(300));
        assertThat(stub.asked()).hasSize(3);
    }

    @Test
    void anItemThatIsntThereIsRefusedAndOneThatGoesKeepsItsName() {
        var never = new Item("wikidata", "Q404");
        assertThatThrownBy(() -> items(there()).meet(never))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting("field", "message")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("item", "item.missing")));
        items(there()).meet(Q42);
        stub.delete("Q42");
        walk(NOON.plus(Duration.ofDays(30)));
        assertThat(shown(Q42, "en")).extracting(ItemRow::label, ItemRow::gone).containsExactly("Museum", true);
    }

    @Test
    void anItemThatWasMergedIsLinkedAsTheOtherAndOneThatIsMergedLaterHasItsName() {
        stub.has("Q1", "en", "Duplicate", "").merge("Q1", "Q42");
        var duplicate = new Item("wikidata", "Q1");
        assertThat(items(there()).meet(duplicate)).isEqualTo(Q42);
        items("off").meet(duplicate);
        walk(NOON);
        assertThat(shown(duplicate, "en").name()).isEqualTo("Museum");
    }

    @Test
    void onlySitesThatTheHubMayAskAreAsked() {
        assertThat(items(there()).askedSites()).extracting(ItemSite::key).containsExactly("wikidata");
        assertThat(items("on").askedSites()).extracting(ItemSite::key).containsExactly("wikidata", "metabase");
        assertThat(items("off").askedSites()).isEmpty();
        assertThat(items("off").sites()).hasSize(2);
        assertThatThrownBy(() -> items(there()).search("metabase", "a", "en")).hasMessage("not-found");
        assertThatThrownBy(() -> items("off").search("wikidata", "a", "en")).hasMessage("not-found");
        assertThatThrownBy(() -> items(there()).search("wikidata", " ", "en")).hasMessageStartingWith("invalid");
    }

    @Test
    void whoAsksTooOftenWaits() {
        var items = items(there());
        for (int i = 0; i < 30; i++) {
            assertThat(items.search("wikidata", "museum", "en")).hasSize(1);
        }
        assertThatThrownBy(() -> items.search("wikidata", "museum", "en"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_MANY));
    }

    @Test
    void aSiteThatGivesNoUsableAnswerIsToldOf() {
        stub.answers((exchange, request) -> LoopbackServer.say(exchange, 200, "<html>"));
        assertThatThrownBy(() -> items(there()).search("wikidata", "museum", "en"))
                .hasMessage("items-silent");
    }
}
