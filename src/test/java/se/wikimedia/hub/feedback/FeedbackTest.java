package se.wikimedia.hub.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.feedback.FeedbackFixture.HERE;
import static se.wikimedia.hub.feedback.FeedbackFixture.NOBODY;
import static se.wikimedia.hub.feedback.FeedbackFixture.NOON;
import static se.wikimedia.hub.feedback.FeedbackFixture.ONE;
import static se.wikimedia.hub.feedback.FeedbackFixture.TWO;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.problem.Problem;

class FeedbackTest {

    private static final long LEARNER = 1;
    private static final long OTHER = 2;
    private static final long AUTHOR = 3;
    private static final GivenVote YES = new GivenVote(true, "sv");
    private static final GivenVote NO = new GivenVote(false, "sv");

    private final FeedbackFixture fixture = new FeedbackFixture(40);

    private void vote(long person, Place place, GivenVote vote) {
        fixture.does(person, feedback -> feedback.vote(place, vote, null, HERE));
    }

    private void remark(long person, Place place, String unit, String text) {
        fixture.does(person, feedback -> feedback.remark(place, unit, text, HERE));
    }

    private List<Usefulness> usefulness() {
        return fixture.atDesk(AUTHOR, desk -> desk.usefulness("m"));
    }

    private List<RemarkRow> mine(long person) {
        return fixture.as(person, Feedback::mine);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        try {
            var results = new ArrayList<T>();
            for (Future<T> future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aPersonsVoteCountsOnceAndTheLatestCounts() {
        vote(LEARNER, ONE, YES);
        vote(LEARNER, ONE, YES);
        vote(LEARNER, new Place("m", "one", "ar"), NO);
        vote(OTHER, ONE, YES);
        assertThat(usefulness()).containsExactly(new Usefulness("m", "one", 1, 1, 0));
    }

    @Test
    void lessonsWithMostAgainstThemComeFirst() {
        vote(LEARNER, ONE, YES);
        vote(LEARNER, TWO, NO);
        assertThat(usefulness()).extracting(Usefulness::lesson).containsExactly("two", "one");
        assertThat(fixture.<List<Usefulness>>atDesk(AUTHOR, desk -> desk.usefulness("elsewhere")))
                .isEmpty();
    }

    @Test
    void aChangeOfMindWithoutAnAccountIsNotCountedTwice() {
        vote(NOBODY, ONE, YES);
        fixture.does(NOBODY, feedback -> feedback.vote(ONE, NO, YES, HERE));
        assertThat(usefulness()).containsExactly(new Usefulness("m", "one", 0, 1, 1));
        fixture.does(NOBODY, feedback -> feedback.vote(ONE, NO, YES, HERE));
        assertThat(usefulness())
                .as("nothing is taken back that wasn't given")
                .containsExactly(new Usefulness("m", "one", 0, 2, 2));
    }

    @Test
    void votesGivenAtOnceAreAllCounted() throws Exception {
        var calls = new ArrayList<Callable<Boolean>>();
        for (long person = 1; person <= 40; person++) {
            long who = person;
            calls.add(() -> {
                vote(who, ONE, YES);
                return true;
            });
            calls.add(() -> {
                vote(who, ONE, YES);
                return true;
            });
            calls.add(() -> {
                vote(NOBODY, ONE, NO);
                return true;
            });
        }
        atOnce(calls);
        assertThat(usefulness()).containsExactly(new Usefulness("m", "one", 40, 40, 40));
    }

    @Test
    void aRemarkTellsTheUnitAsItsReaderHadItEvenWhenItHasChangedSince() {
        remark(LEARNER, ONE, "one:T:1", "Stavfel");
        fixture.write("New text.");
        remark(LEARNER, ONE, "one:T:1", "Inaktuell");
        assertThat(fixture.open())
                .extracting(RemarkRow::then)
                .containsExactly(
                        new Passage("one:T:1", "Gammal text.", "sv", "outdated"),
                        new Passage("one:T:1", "Gammal text.", "sv", "reviewed"));
        assertThat(fixture.open().get(0).place()).isEqualTo(ONE);
    }

    @Test
    void aUnitThatTheLessonDoesNotHaveMeansTheLessonAsAWhole() {
        remark(LEARNER, ONE, "one:T:99", "first");
        remark(LEARNER, TWO, "one:T:1", "of another lesson");
        remark(LEARNER, TWO, "module:title", "of none");
        assertThat(fixture.open()).hasSize(3).allMatch(row -> row.then() == null);
    }

    @Test
    void aLessonThatIsNotThereIsNotFound() {
        for (var place : List.of(new Place("m", "none", "sv"), new Place("none", "one", "sv"))) {
            assertThatThrownBy(() -> remark(LEARNER, place, "", "text")).hasMessage("not-found");
            assertThatThrownBy(() -> vote(LEARNER, place, YES)).hasMessage("not-found");
        }
    }

    @Test
    void theSameSentTwiceCountsOnceUntilAWhileLater() {
        remark(LEARNER, ONE, "", "Same");
        remark(LEARNER, ONE, "", "Same");
        fixture.pass(Duration.ofSeconds(59));
        remark(LEARNER, ONE, "", "Same");
        assertThat(fixture.open()).hasSize(1);
        remark(LEARNER, ONE, "one:T:1", "Same");
        remark(LEARNER, TWO, "", "Same");
        remark(OTHER, ONE, "", "Same");
        remark(LEARNER, ONE, "", "Same ");
        assertThat(fixture.open()).as("another unit, lesson, person, text").hasSize(5);
        fixture.pass(Duration.ofMinutes(3));
        remark(LEARNER, ONE, "", "Same");
        assertThat(fixture.open()).hasSize(6);
    }

    @Test
    void theSameSentAtOnceCountsOnce() throws Exception {
        atOnce(IntStream.range(0, 25)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    remark(LEARNER, ONE, "", "Same");
                    return true;
                })
                .toList());
        assertThat(fixture.open()).hasSize(1);
    }

    static Stream<String> texts() {
        return Stream.of(
                "plain",
                " two  spaces, \t tabs and \r\n ends of lines \n",
                "\nfirst a line end",
                "<script>alert(1)</script> &amp; \"quoted\" 'so' \\u0041 \\ #{1+1} ${1+1}",
                "'; DROP TABLE remark; -- %_",
                "عربي \u200fمع\u200e اتجاه \u202eturned\u202c \u2066isolated\u2069",
                "e\u0301 and \u00e9, \ufb01, \u212b: not normalised",
                "👩🏽‍🚀 𒀀 \ud83c\udff4\u200d\u2620\ufe0f",
                "a\u0000b\u0001c\u007fd\u0085e\u2028f\ufeff",
                "𒀀".repeat(Words.MOST));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsComeBackByteForByte(String text) {
        remark(LEARNER, ONE, "", text);
        var row = fixture.open().get(0);
        assertThat(row.text()).isEqualTo(text);
        fixture.answer(AUTHOR, row.id(), text);
        assertThat(mine(LEARNER).get(0).answer()).isEqualTo(text);
    }

    @Test
    void wordsAreNeededAndAreNotEndless() {
        for (var nothing : new String[] {null, "", " \n\t\u2003"}) {
            assertThatThrownBy(() -> remark(LEARNER, ONE, "", nothing)).hasMessage("feedback-empty");
        }
        assertThatThrownBy(() -> remark(LEARNER, ONE, "", "x".repeat(Words.MOST + 1)))
                .hasMessage("feedback-too-long");
        assertThat(fixture.open()).isEmpty();
    }

    @Test
    void anAnswerIsNewsUntilItsReaderHasSeenIt() {
        remark(LEARNER, ONE, "", "Why?");
        remark(LEARNER, TWO, "", "And here?");
        var asked = mine(LEARNER).get(1);
        assertThat(asked.news()).isFalse();
        fixture.pass(Duration.ofHours(1));
        fixture.answer(AUTHOR, asked.id(), "Because.");
        assertThat(fixture.<Long>as(LEARNER, Feedback::countNews)).isEqualTo(1);
        assertThat(fixture.<Long>as(OTHER, Feedback::countNews)).isZero();
        var answered = mine(LEARNER).get(1);
        assertThat(answered.news()).isTrue();
        assertThat(answered.answer()).isEqualTo("Because.");
        assertThat(answered.answeredAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        fixture.does(OTHER, Feedback::see);
        assertThat(fixture.<Long>as(LEARNER, Feedback::countNews)).isEqualTo(1);
        fixture.does(LEARNER, Feedback::see);
        assertThat(fixture.<Long>as(LEARNER, Feedback::countNews)).isZero();
        assertThat(fixture.<Long>as(LEARNER, Feedback::count)).isEqualTo(2);
        assertThat(mine(OTHER)).isEmpty();
    }

    @Test
    void aRemarkIsAnsweredOnceAlsoByAuthorsWhoAnswerAtOnce() throws Exception {
        remark(LEARNER, ONE, "", "Why?");
        long id = fixture.open().get(0).id();
        var outcomes = atOnce(IntStream.range(0, 12)
                .<Callable<String>>mapToObj(i -> () -> {
                    try {
                        fixture.answer(AUTHOR + i, id, "Answer " + i);
                        return "Answer " + i;
                    } catch (Problem problem) {
                        return problem.type();
                    }
                })
                .toList());
        assertThat(outcomes).filteredOn("feedback-answered"::equals).hasSize(11);
        assertThat(outcomes).contains(mine(LEARNER).get(0).answer());
    }

    @Test
    void whereNobodyWouldReadAnAnswerARemarkIsClosedWithoutOne() {
        remark(LEARNER, ONE, "", "Mine");
        remark(NOBODY, ONE, "", "Nobody's");
        var nobodys = fixture.open().get(0);
        var mine = fixture.open().get(1);
        assertThat(nobodys.answerable()).isFalse();
        fixture.answer(AUTHOR, nobodys.id(), "");
        assertThatThrownBy(() -> fixture.answer(AUTHOR, mine.id(), " ")).hasMessage("feedback-empty");
        assertThatThrownBy(() -> fixture.answer(AUTHOR, 999, "x")).hasMessage("not-found");
        assertThat(fixture.open()).containsExactly(mine);
        assertThat(fixture.<List<RemarkRow>>atDesk(
                        AUTHOR, desk -> desk.remarks("m", RemarkState.ANSWERED, Long.MAX_VALUE, 5)))
                .extracting(RemarkRow::text)
                .containsExactly("Nobody's");
    }

    @Test
    void tenThousandRemarksAreReadPageByPageNewestFirstEachOnce() {
        HubDatabaseFixture.transact(entities -> {
            var remarks = FeedbackFixture.remarks(entities);
            for (int i = 0; i < 10_000; i++) {
                var at = NOON.plusSeconds(i);
                remarks.add(new SentRemark(LEARNER, i % 2 == 0 ? ONE : TWO, null, "Remark " + i, at));
            }
        });
        var seen = new ArrayList<Long>();
        long below = Long.MAX_VALUE;
        for (var page = page(below); !page.isEmpty(); page = page(below)) {
            page.forEach(row -> seen.add(row.id()));
            below = page.get(page.size() - 1).id();
        }
        assertThat(seen).hasSize(10_000).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(new HashSet<>(seen)).hasSize(10_000);
        assertThat(page(Long.MAX_VALUE).get(0).text()).isEqualTo("Remark 9999");
        assertThat(mine(LEARNER)).hasSize(Feedback.MOST_OWN);
    }

    private List<RemarkRow> page(long below) {
        return fixture.atDesk(AUTHOR, desk -> desk.remarks("m", RemarkState.OPEN, below, 100));
    }

    @Test
    void whoSaysTooMuchWaitsAndOthersDoNot() {
        var said = IntStream.range(0, 100)
                .mapToObj(i -> outcome(LEARNER, "Remark " + i, HERE))
                .toList();
        assertThat(said).filteredOn("sent"::equals).hasSize(30);
        assertThat(said).endsWith("too-many-attempts");
        assertThat(outcome(OTHER, "By another person at the same address", HERE))
                .isEqualTo("sent");
        for (int i = 0; i < 40; i++) {
            outcome(NOBODY, "Remark " + i, HERE);
        }
        assertThat(outcome(NOBODY, "One more", HERE)).isEqualTo("too-many-attempts");
        assertThat(outcome(NOBODY, "From elsewhere", "192.0.2.2")).isEqualTo("sent");
    }

    private String outcome(long person, String text, String address) {
        try {
            fixture.does(person, feedback -> feedback.remark(ONE, "", text, address));
            return "sent";
        } catch (Problem problem) {
            return problem.type();
        }
    }

    @Test
    void whoIsForgottenLeavesNothingButTheAnswersOthersGot() {
        remark(LEARNER, ONE, "", "Mine");
        remark(OTHER, ONE, "", "Another's");
        vote(LEARNER, ONE, YES);
        vote(OTHER, ONE, NO);
        fixture.answer(LEARNER, fixture.open().get(0).id(), "An answer");
        fixture.does(LEARNER, feedback -> feedback.forget(new PersonErased(LEARNER)));
        assertThat(fixture.open()).isEmpty();
        assertThat(mine(LEARNER)).isEmpty();
        assertThat(mine(OTHER)).extracting(RemarkRow::answer).containsExactly("An answer");
        assertThat(usefulness()).containsExactly(new Usefulness("m", "one", 0, 1, 0));
        HubDatabaseFixture.transact(
                entities -> assertThat(FeedbackFixture.remarks(entities).answeredBy(LEARNER))
                        .isEmpty());
    }
}
