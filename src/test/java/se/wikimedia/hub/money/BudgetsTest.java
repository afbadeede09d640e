package se.wikimedia.hub.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.community.CommunitiesFixture;
import se.wikimedia.hub.rates.StayCost;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.ToursFixture;

/** Budgets on the real database: who keeps and who reads them, and what they add up to. */
class BudgetsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final CurrentPerson COORDINATOR = ToursFixture.coordinator();
    private static final CurrentPerson HOST = ToursFixture.host("de");

    private List<ReckonedStay> stays = List.of();

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.slot(1, MONDAY, 4);
    }

    private <T> T as(CurrentPerson who, Function<Budgets, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var budgets = new Budgets();
            budgets.budgets = new BudgetRepository();
            budgets.budgets.entities = entities;
            budgets.byRates = new StaysByRates() {
                @Override
                List<ReckonedStay> of(String tour, Map<Long, SlotRow> slots) {
                    return stays;
                }
            };
            budgets.tours = ToursFixture.tours(entities, who);
            budgets.slots = ToursFixture.slots(entities, who);
            var communities = new CommunitiesFixture();
            communities.use(entities);
            budgets.communities = communities.communities();
            budgets.me = who;
            return work.apply(budgets);
        });
    }

    private BudgetRow put(BudgetDraft draft, @Nullable Integer version) {
        return as(COORDINATOR, budgets -> budgets.put(TOUR, draft, version));
    }

    private BudgetRow of(CurrentPerson who) {
        return as(who, budgets -> budgets.get(TOUR));
    }

    private static BudgetDraft draft(BudgetDraft.Line... lines) {
        return new BudgetDraft("EUR", List.of(lines));
    }

    private static BudgetDraft.Line line(String kind, @Nullable Long planned, @Nullable Long actual) {
        return new BudgetDraft.Line("de", kind, planned, actual);
    }

    @Test
    void aBudgetBeginsWithItsHostsAndNothingSaid() {
        var budget = of(COORDINATOR);
        assertThat(budget.version()).isZero();
        assertThat(budget.currency()).isEqualTo("EUR");
        assertThat(budget.parts()).singleElement().satisfies(part -> {
            assertThat(part.host()).isEqualTo("de");
            assertThat(part.amounts())
                    .containsExactly(
                            new Amount("travel", null, null),
                            new Amount("days", null, null),
                            new Amount("other", null, null));
            assertThat(part.sum()).isEqualTo(new Amount("all", null, null));
        });
    }

    @Test
    void whatIsSaidIsKeptAndAddsUp() {
        put(draft(line("travel", 80_000L, 41_150L), line("days", 20_000L, null), line("other", null, 1L)), 0);
        var budget = of(COORDINATOR);
        assertThat(budget.sums())
                .containsExactly(
                        new Amount("travel", 80_000L, 41_150L),
                        new Amount("days", 20_000L, null),
                        new Amount("other", null, 1L),
                        new Amount("all", 100_000L, 41_151L));
        assertThat(budget.sums().get(0).left()).isEqualTo(38_850);
        assertThat(budget.sums().get(1).left()).isNull();
        assertThat(put(draft(), 1).sums().get(0).planned()).isNull();
    }

    @Test
    void whoChangesItHasSeenItAsItIs() {
        put(draft(line("travel", 1L, null)), 0);
        assertThatThrownBy(() -> put(draft(line("travel", 2L, null)), 0)).hasMessage("stale");
        assertThat(put(draft(line("travel", 2L, null)), null).version()).isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongIsToldBesideItsField() {
        assertThatThrownBy(() -> put(
                        new BudgetDraft(
                                "Euro",
                                List.of(
                                        line("travel", -1L, null),
                                        line("food", 1L, null),
                                        line("days", 1L, -2L),
                                        line("days", 1L, 2L),
                                        new BudgetDraft.Line("fr", "days", 1L, null))),
                        null))
                .hasMessageContaining("currency")
                .hasMessageContaining("field=planned.de.travel")
                .hasMessageContaining("field=amounts.de.food, message=money.kind.unknown")
                .hasMessageContaining("field=actual.de.days")
                .hasMessageContaining("field=amounts.de.days, message=money.kind.unknown")
                .hasMessageContaining("field=amounts.fr.days, message=money.host.unknown");
    }

    @Test
    void aHostReadsItsOwnPartAndChangesNothing() {
        put(draft(line("travel", 1L, null)), 0);
        stays = List.of(stay("de", 21_100L, "EUR"), stay("fr", 30_900L, "EUR"));
        assertThat(of(HOST).parts()).extracting(BudgetRow.Part::host).containsExactly("de");
        assertThat(of(HOST).stays()).extracting(ReckonedStay::host).containsExactly("de");
        assertThat(of(COORDINATOR).stays()).hasSize(2);
        assertThat(of(ToursFixture.host("fr")).parts()).isEmpty();
        assertThatThrownBy(() -> as(HOST, budgets -> budgets.put(TOUR, draft(), null)))
                .hasMessage("forbidden");
        assertThatThrownBy(() -> of(ToursFixture.person(3))).hasMessage("forbidden");
    }

    @Test
    void placesWithoutAPriceAreCountedAndNeverTakenForNothing() {
        stays = List.of(
                stay("de", 21_100L, "EUR"),
                stay("de", 30_900L, "EUR"),
                stay("de", null, "EUR"),
                stay("de", 5L, "SEK"),
                stay("de", null, null));
        var reckoned = of(COORDINATOR).parts().get(0).reckoned();
        assertThat(reckoned).isEqualTo(new Reckoned(2, 3, 52_000L, 52_200L, 40_000L));
        assertThat(reckoned.usual("all")).hasValue(92_000L);
        assertThat(reckoned.green("travel")).hasValue(52_200L);
        assertThat(reckoned.usual("other")).isEmpty();
        assertThat(of(COORDINATOR).stays())
                .extracting(stay -> stay.why("EUR").orElse(""))
                .containsExactly("", "", "band", "currency", "table");
        stays = List.of(stay("de", null, null));
        assertThat(of(COORDINATOR).parts().get(0).reckoned()).isEqualTo(new Reckoned(0, 1, null, null, null));
    }

    private static ReckonedStay stay(String host, @Nullable Long travel, @Nullable String currency) {
        var unknown = currency == null ? List.of("table") : travel == null ? List.of("band") : List.<String>of();
        var cost = new StayCost(
                currency,
                travel,
                travel == null ? null : Long.valueOf(travel + 100),
                currency == null ? null : Long.valueOf(20_000),
                unknown);
        return new ReckonedStay(1, 1, "Archive", host, MONDAY, MONDAY.plusDays(4), 5, 700, cost);
    }
}
