package se.wikimedia.hub.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.wikimedia.hub.authority.Role.REVIEWER;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.translation.Saved.Outcome;

/** What is written, on the real database. */
class TranslationsTest {

    private static final String SOURCE = "See [this](two.md).";
    private static final String GOOD = "Se [detta](two.md).";
    private static final String BETTER = "Titta på [detta](two.md).";

    private final TranslationFixture fixture = new TranslationFixture();

    private static Submission text(String text) {
        return new Submission(text, null, null);
    }

    private Saved save(long person, String text, @Nullable Integer version) {
        return fixture.as(person, TRANSLATOR).save(FIRST, text(text), version);
    }

    @Test
    void aTranslatorsTextCountsAtOnceAndALearnersIsASuggestion() {
        assertThat(fixture.as(1).save(FIRST, text(GOOD), null).outcome()).isEqualTo(Outcome.SUGGESTED);
        assertThat(fixture.shown().orElseThrow().state()).isEqualTo(UnitState.SUGGESTED);
        var saved = save(2, BETTER, null);
        assertThat(saved.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(saved.unit().state()).isEqualTo("translated");
        assertThat(saved.unit().version()).isEqualTo(1);
        assertThat(saved.unit().suggestions()).extracting(TextRow::text).containsExactly(GOOD);
        assertThat(fixture.shown().orElseThrow().text()).isEqualTo(BETTER);
        assertThat(fixture.news).containsExactly(new TextAccepted(FIRST), new TextAccepted(FIRST));
    }

    @Test
    void afterALostRaceBothChangesAreOfferedInOneText() {
        save(1, "Se [detta](two.md) nu.", null);
        assertThat(save(1, "Titta på [detta](two.md) nu.", 1).merged()).isNull();
        var lost = save(2, "Se [detta](two.md) sedan.", 1);
        assertThat(lost.outcome()).isEqualTo(Outcome.LOST);
        assertThat(lost.merged()).isEqualTo("Titta på [detta](two.md) sedan.");
        assertThat(save(2, "Läs [detta](two.md) nu.", 1).merged())
                .as("the same word")
                .isNull();
    }

    @Test
    void aSuggestionNeverHidesWhatWasAccepted() {
        save(1, GOOD, null);
        fixture.as(2).save(FIRST, text(BETTER), null);
        assertThat(fixture.shown().orElseThrow().text()).isEqualTo(GOOD);
    }

    @Test
    void aTextThatABlockingCheckStopsIsKeptAsASuggestion() {
        var saved = save(1, "Se detta.", null);
        assertThat(saved.outcome()).isEqualTo(Outcome.SUGGESTED);
        assertThat(saved.remarks()).extracting(RemarkRow::check).contains("links");
        assertThat(fixture.shown().orElseThrow().state()).isEqualTo(UnitState.SUGGESTED);
    }

    @Test
    void whoIsSecondIsToldAndKeepsTheText() {
        var before = save(1, GOOD, 0).unit().version();
        save(1, BETTER, before);
        var second = save(2, "Läs [detta](two.md).", before);
        assertThat(second.outcome()).isEqualTo(Outcome.LOST);
        assertThat(second.unit().current().text()).isEqualTo(BETTER);
        assertThat(second.unit().suggestions()).extracting(TextRow::id).containsExactly(second.id());
        var third = save(2, "Läs [detta](two.md).", second.unit().version());
        assertThat(third.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(third.unit().suggestions())
                .as("what was a suggestion until it was saved again")
                .isEmpty();
    }

    @Test
    void whatIsSentAgainAfterALostAnswerIsThereOnce() {
        var first = save(2, BETTER, 0);
        var again = save(2, BETTER, 0);
        assertThat(again.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(again.id()).isEqualTo(first.id());

        var suggested = fixture.as(4).save(FIRST, new Submission("Se [det](two.md).", null, null), 0);
        var once = fixture.as(4).save(FIRST, new Submission("Se [det](two.md).", null, null), 0);
        assertThat(once.outcome()).isEqualTo(Outcome.SUGGESTED);
        assertThat(once.id()).isEqualTo(suggested.id());

        assertThat(fixture.as(3, TRANSLATOR)
                        .save(FIRST, new Submission(BETTER, null, null), 0)
                        .outcome())
                .as("the same by somebody else")
                .isEqualTo(Outcome.LOST);
        assertThat(fixture.texts()).hasSize(3);
    }

    @Test
    void whatWasMadeFromAnOlderSourceIsOutdatedUnlessTheMeaningIsTheSame() {
        save(1, GOOD, null);
        fixture.says("See [this](two.md)!");
        assertThat(fixture.as(1).view(FIRST).state()).isEqualTo("translated");
        fixture.says("Never look at [this](two.md) before noon.");
        var view = fixture.as(1).view(FIRST);
        assertThat(view.state()).isEqualTo("outdated");
        assertThat(view.madeFrom()).isEqualTo(SOURCE);
        var late = fixture.as(2, TRANSLATOR)
                .save(FIRST, new Submission(BETTER, Hash.of(SOURCE.getBytes(StandardCharsets.UTF_8)), null), null);
        assertThat(late.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(late.unit().state())
                .as("whoever began with the old source finishes it, and nobody is deceived")
                .isEqualTo("outdated");
        assertThatThrownBy(
                        () -> fixture.as(2, TRANSLATOR).save(FIRST, new Submission(BETTER, "0".repeat(64), null), null))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aReviewerApprovesReturnsAndNeverTheirOwn() {
        var suggested = fixture.as(1).save(FIRST, text(GOOD), null);
        var reviewer = fixture.reviewing(3, REVIEWER);
        var approved = reviewer.review(FIRST, new Reviews.Verdict(suggested.id(), true, null));
        assertThat(approved.state()).isEqualTo("reviewed");
        assertThat(approved.current().by()).isEqualTo("Person 1");
        assertThat(approved.suggestions()).isEmpty();
        assertThat(fixture.shown().orElseThrow().state()).isEqualTo(UnitState.REVIEWED);

        var other = fixture.as(1).save(FIRST, text(BETTER), null);
        var returned = reviewer.review(FIRST, new Reviews.Verdict(other.id(), false, "Too long."));
        assertThat(returned.suggestions()).isEmpty();
        assertThat(returned.current().text()).isEqualTo(GOOD);

        fixture.as(3, REVIEWER).save(FIRST, text(BETTER), null);
        assertThatThrownBy(() -> reviewer.review(FIRST, new Reviews.Verdict(null, true, null)))
                .hasMessage("own-translation");
        assertThatThrownBy(() -> fixture.reviewing(2, TRANSLATOR).review(FIRST, new Reviews.Verdict(null, true, null)))
                .hasMessage("forbidden");
    }

    @Test
    void whatIsReturnedReachesItsAuthorUntilTheyWriteAnew() {
        var suggested = fixture.as(1).save(FIRST, text(GOOD), null);
        fixture.reviewing(3, REVIEWER).review(FIRST, new Reviews.Verdict(suggested.id(), false, "Too long."));
        assertThat(fixture.as(1).view(FIRST).returned())
                .extracting(TextRow::text, TextRow::reviewer, TextRow::comment)
                .containsExactly(tuple(GOOD, "Person 3", "Too long."));
        assertThat(fixture.as(2).view(FIRST).returned()).isEmpty();
        fixture.as(1).save(FIRST, text(BETTER), null);
        assertThat(fixture.as(1).view(FIRST).returned()).isEmpty();
    }

    @Test
    void noReviewerAcceptsWhatACheckBlocks() {
        var suggested = fixture.as(1).save(FIRST, text("Se detta."), null);
        assertThatThrownBy(() ->
                        fixture.reviewing(3, REVIEWER).review(FIRST, new Reviews.Verdict(suggested.id(), true, null)))
                .hasMessage("checks-fail");
    }

    @Test
    void anOlderFileTakesNothingBackAndANewerOneOverwritesNobody() {
        var first = po(GOOD);
        assertThat(fixture.take(first)).isEmpty();
        assertThat(fixture.shown().orElseThrow().text()).isEqualTo(GOOD);
        save(1, BETTER, 1);
        fixture.take(first + "\n");
        assertThat(fixture.shown().orElseThrow().text()).isEqualTo(BETTER);
        assertThat(fixture.texts()).hasSize(2);
        fixture.take(po("Läs [detta](two.md)."));
        assertThat(fixture.shown().orElseThrow().text()).isEqualTo(BETTER);
        assertThat(fixture.as(1).view(FIRST).suggestions())
                .extracting(TextRow::text)
                .containsExactly("Läs [detta](two.md).");
    }

    private static String po(String text) {
        return "msgctxt \"one:T:1\"\nmsgid \"" + SOURCE + "\"\nmsgstr \"" + text + "\"\n";
    }

    @Test
    void whatAMachineMadeIsASuggestionUntilAPersonHasChangedOrAcceptedIt() {
        var machines = save(1, TranslationFixture.MACHINE, null);
        assertThat(machines.outcome()).isEqualTo(Outcome.SUGGESTED);
        assertThat(machines.unit().suggestions()).extracting(TextRow::machine).containsExactly(true);
        assertThat(fixture.shown().orElseThrow().isForReaders()).isFalse();
        var changed = save(1, TranslationFixture.MACHINE.replace("Beskåda", "Se"), null);
        assertThat(changed.outcome()).isEqualTo(Outcome.ACCEPTED);
        var accepted =
                fixture.as(1, TRANSLATOR).save(FIRST, new Submission(TranslationFixture.MACHINE, null, true), null);
        assertThat(accepted.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(accepted.unit().current().machine()).isFalse();
    }

    @Test
    void aReviewerWhoApprovesWhatAMachineMadeAcceptsIt() {
        var machines = save(1, TranslationFixture.MACHINE, null);
        var unit = fixture.reviewing(2, Role.REVIEWER).review(FIRST, new Reviews.Verdict(machines.id(), true, ""));
        assertThat(unit.state()).isEqualTo("reviewed");
        assertThat(unit.current().machine()).isFalse();
    }

    @Test
    void behindAnEditTheTextThatWasReviewedLastIsKnownWhereverItIsAsked() {
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission("Se [detta](two.md).", null, null), null);
        fixture.reviewing(2, REVIEWER).review(FIRST, new Reviews.Verdict(null, true, null));
        var reviewed = fixture.shown().orElseThrow();
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission("Se [det här](two.md).", null, null), null);
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission("Se [det där](two.md).", null, null), null);
        assertThat(fixture.shown())
                .hasValue(new Translation(
                        "Se [det där](two.md).", "See [this](two.md).", UnitState.TRANSLATED, reviewed));
    }
}
