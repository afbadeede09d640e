package se.wikimedia.hub.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.authority.Role.REVIEWER;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.Reviews;
import se.wikimedia.hub.translation.Submission;

/** The queue and claims in it, on the real database. */
class TranslationQueueTest {

    private static final Place TITLE = new Place("sv", "m", "one:title");

    private final QueueFixture fixture = new QueueFixture();

    private List<QueueRow> rows(String state) {
        return fixture.as(1).list("sv", new QueueFilter("", state, ""), "", 100);
    }

    private List<String> ids(String state) {
        return rows(state).stream().map(QueueRow::id).toList();
    }

    @Test
    void withoutAnybodyWaitingItIsAsItIsReadAndTheInterfaceComesLast() {
        assertThat(ids("")).containsSubsequence("m/module:title", "m/one:title", "m/one:T:1", "m/two:title", "ui/hi");
        assertThat(rows("")).allSatisfy(row -> assertThat(row.reason()).isEqualTo("order"));
    }

    @Test
    void whatReadersMetComesFirstWithItsReason() {
        fixture.readers.put("m", Map.of("two", 27, "one", 3));
        var rows = rows("");
        assertThat(rows.get(0).reasons()).containsExactly("readers");
        assertThat(rows.get(0).readers()).isEqualTo(27);
        assertThat(rows.stream().map(QueueRow::id))
                .containsSubsequence("m/module:title", "m/two:title", "m/one:title", "ui/hi");
        assertThat(rows.stream().filter(row -> row.id().equals("m/one:T:1")))
                .singleElement()
                .satisfies(row -> assertThat(row.readers()).isNull());
    }

    @Test
    void whoGoesOnBehindARowThatIsDoneMeanwhileMissesNone() {
        var all = ids("");
        fixture.people.as(1, TRANSLATOR).save(TITLE, new Submission("Ett", null, null), null);
        fixture.people.shelve();
        var rest = new ArrayList<String>();
        for (var row : fixture.as(1).list("sv", new QueueFilter("", "", ""), TITLE.group() + "/" + TITLE.unit(), 100)) {
            rest.add(row.id());
        }
        assertThat(rest).isEqualTo(all.subList(all.indexOf("m/one:title") + 1, all.size()));
    }

    @Test
    void filtersTellWhatIsMineToBeReviewedOrFailing() {
        fixture.people.as(1, TRANSLATOR).save(FIRST, new Submission("Se  [detta](two.md)", null, null), null);
        fixture.people.as(2, TRANSLATOR).save(TITLE, new Submission("Ett", null, null), null);
        fixture.people.shelve();
        assertThat(ids("mine")).containsExactly("m/one:T:1");
        assertThat(ids("needs-review")).containsExactlyInAnyOrder("m/one:T:1", "m/one:title");
        assertThat(ids("checks-failing")).contains("m/one:T:1").doesNotContain("m/module:title");
        assertThat(ids("translated")).containsExactlyInAnyOrder("m/one:T:1", "m/one:title");
        assertThatThrownBy(() -> rows("nonsense")).isInstanceOf(Problem.class);
        assertThat(fixture.as(1).list("sv", new QueueFilter("", "", "board"), "", 100))
                .isEmpty();
    }

    @Test
    void aSuggestionBesideAnAcceptedTextWaitsForItsReviewUntilItIsDecided() {
        fixture.people.as(1, TRANSLATOR).save(TITLE, new Submission("Ett", null, null), null);
        fixture.people.reviewing(2, REVIEWER).review(TITLE, new Reviews.Verdict(null, true, null));
        fixture.people.shelve();
        assertThat(ids("needs-review")).isEmpty();
        fixture.people.as(3).save(TITLE, new Submission("Etta", null, null), null);
        fixture.people.shelve();
        assertThat(ids("reviewed")).containsExactly("m/one:title");
        assertThat(ids("needs-review")).containsExactly("m/one:title");
        long suggestion = fixture.people.as(2).view(TITLE).suggestions().get(0).id();
        fixture.people.reviewing(2, REVIEWER).review(TITLE, new Reviews.Verdict(suggestion, false, "No"));
        assertThat(ids("needs-review")).isEmpty();
    }

    @Test
    void whatSomebodyHasOpenComesLastForOthersUntilItEndsOrTheyGoElsewhere() {
        assertThat(fixture.claims(2).claim(TITLE).mine()).isTrue();
        assertThat(fixture.claims(1).claim(TITLE).mine()).as("it is taken").isFalse();
        assertThat(ids("")).endsWith("m/one:title");
        assertThat(rows("").get(rows("").size() - 1).reason()).isEqualTo("taken");
        assertThat(fixture.as(2).list("sv", new QueueFilter("", "", ""), "", 100))
                .extracting(QueueRow::id)
                .last()
                .isNotEqualTo("m/one:title");
        fixture.claims(2).claim(FIRST);
        assertThat(ids("")).as("one at a time").endsWith("m/one:T:1");
        fixture.after(Duration.ofMinutes(11));
        assertThat(ids("")).endsWith("ui/save");
        assertThat(fixture.claims(1).claim(FIRST).mine()).isTrue();
    }

    @Test
    void ofManyWhoOpenAUnitAtOnceOneHasItAndNobodyIsRefused() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 25; round++) {
                fixture.after(Duration.ofMinutes(11));
                var start = new CountDownLatch(1);
                var claims = LongStream.rangeClosed(1, 4)
                        .mapToObj(person -> threads.submit(() -> {
                            start.await();
                            return fixture.claims(person).claim(TITLE).mine();
                        }))
                        .toList();
                start.countDown();
                int mine = 0;
                for (var claim : claims) {
                    mine += claim.get() ? 1 : 0;
                }
                assertThat(mine).isOne();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aUnitThatIsNotThereCannotBeTaken() {
        assertThatThrownBy(() -> fixture.claims(1).claim(new Place("sv", "m", "one:T:9")))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> fixture.claims(1).claim(new Place("SV", "m", "one:T:1")))
                .isInstanceOf(Problem.class);
    }
}
