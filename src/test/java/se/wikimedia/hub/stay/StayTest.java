package se.wikimedia.hub.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.agreement.AgreementText;
import se.wikimedia.hub.shared.problem.FieldProblem;

/** A stay's life, and who reads what when. */
class StayTest {

    private static final Instant NOW = Instant.parse("2027-05-03T08:00:00Z");
    private static final StayRow.Place PLACE = new StayRow.Place(
            7, "tour", 3, "Photographs", "de", "Wikimedia", "Berlin", "asha", LocalDate.EPOCH, LocalDate.EPOCH);

    private static final AgreementText TEXT = new AgreementText("Ours", "en", "mark");
    private static final AgreementText OTHER = new AgreementText("Ours, changed", "en", "other");
    private static final AgreementText STANDARD = new AgreementText(null, null, "standard");

    private final Stay stay = new Stay(7);

    private StayRow seenBy(Party party) {
        return stay.row(PLACE, party, TEXT, List.of(), List.of());
    }

    @Test
    void nobodyChecksInBeforeBothHaveAgreed() {
        stay.agree(Party.VISITOR, TEXT, NOW);
        assertThatThrownBy(() -> stay.arrive(TEXT, NOW)).hasMessage("not-agreed");
        stay.agree(Party.HOST, TEXT, NOW);
        stay.arrive(TEXT, NOW);
        assertThat(seenBy(Party.VISITOR).standing()).isEqualTo("arrived");
    }

    @Test
    void theFirstTimeOfAgreeingAndArrivingCounts() {
        stay.agree(Party.VISITOR, TEXT, NOW);
        stay.agree(Party.VISITOR, TEXT, NOW.plusSeconds(60));
        stay.agree(Party.HOST, TEXT, NOW);
        stay.arrive(TEXT, NOW);
        stay.arrive(TEXT, NOW.plusSeconds(60));
        assertThat(seenBy(Party.HOST).visitorAgreedAt()).isEqualTo(NOW);
        assertThat(seenBy(Party.HOST).arrivedAt()).isEqualTo(NOW);
    }

    @Test
    void aChangeOfTheTextVoidsWhatWasAccepted() {
        stay.agree(Party.VISITOR, TEXT, NOW);
        stay.agree(Party.HOST, TEXT, NOW);
        assertThat(stay.agreement(OTHER)).isEqualTo(new AgreementRow("Ours, changed", "en", "other", null, null, true));
        assertThatThrownBy(() -> stay.arrive(OTHER, NOW)).hasMessage("not-agreed");
        var later = NOW.plusSeconds(60);
        stay.agree(Party.HOST, OTHER, later);
        assertThat(stay.agreement(OTHER))
                .isEqualTo(new AgreementRow("Ours, changed", "en", "other", null, later, false));
        assertThatThrownBy(() -> stay.arrive(OTHER, NOW)).hasMessage("not-agreed");
        stay.agree(Party.VISITOR, OTHER, later);
        stay.arrive(OTHER, later);
    }

    @Test
    void aTextThatIsAsItWasCountsAsItDid() {
        stay.agree(Party.VISITOR, TEXT, NOW);
        assertThat(stay.agreement(OTHER).visitorAgreedAt()).isNull();
        assertThat(stay.agreement(TEXT).visitorAgreedAt()).isEqualTo(NOW);
    }

    @Test
    void aStayThatHasBegunKeepsItsText() {
        stay.agree(Party.VISITOR, TEXT, NOW);
        stay.agree(Party.HOST, TEXT, NOW);
        stay.arrive(TEXT, NOW);
        assertThat(stay.agreement(OTHER)).isEqualTo(new AgreementRow("Ours", "en", "mark", NOW, NOW, false));
        assertThat(stay.agreement(STANDARD).text()).isEqualTo("Ours");
        stay.agree(Party.HOST, OTHER, NOW.plusSeconds(60));
        assertThat(stay.agreement(OTHER)).isEqualTo(new AgreementRow("Ours", "en", "mark", NOW, NOW, false));
    }

    @Test
    void eachSideReadsTheOtherOnceBothHaveTold() {
        stay.report(new Judgement(2, "Too cold"), NOW);
        assertThat(seenBy(Party.VISITOR).report()).isEqualTo(new Judgement(2, "Too cold"));
        assertThat(seenBy(Party.COORDINATOR).report()).isNotNull();
        assertThat(seenBy(Party.HOST).report()).isNull();
        assertThat(seenBy(Party.HOST).reportedAt()).isEqualTo(NOW);
        stay.report(new Judgement(3, "Cold"), NOW);
        stay.evaluate(new Judgement(5, "Never late"), NOW);
        assertThat(seenBy(Party.HOST).report()).isEqualTo(new Judgement(3, "Cold"));
        assertThat(seenBy(Party.VISITOR).evaluation()).isEqualTo(new Judgement(5, "Never late"));
        assertThatThrownBy(() -> stay.report(new Judgement(1, "Unfair"), NOW)).hasMessage("both-told");
        assertThatThrownBy(() -> stay.evaluate(new Judgement(1, "Unfair"), NOW)).hasMessage("both-told");
    }

    @Test
    void onlyWhoWasThereAndReportedHasACertificate() {
        stay.report(new Judgement(3, "I never went"), NOW);
        assertThat(seenBy(Party.VISITOR).certified()).isFalse();
        stay.agree(Party.VISITOR, TEXT, NOW);
        stay.agree(Party.HOST, TEXT, NOW);
        stay.arrive(TEXT, NOW);
        assertThat(seenBy(Party.VISITOR).certified()).isTrue();
    }

    @Test
    void theChecklistKnowsItsOwnThingsOnly() {
        stay.prepare(List.of("housing", "visa"));
        assertThat(seenBy(Party.HOST).prepared()).containsExactly("visa", "housing");
    }

    @Test
    void whatIsWrongWithATaskOrAReportIsToldAtOnce() {
        assertThat(new TaskDraft(" ", "javascript:alert(1)", "gold").problems())
                .extracting(FieldProblem::field)
                .containsExactly("what", "link", "becomes");
        assertThat(new TaskDraft("Sorted boxes", "https://example.org/a", "resource").problems())
                .isEmpty();
        assertThat(new TaskDraft("Sorted boxes", "https:///", null).problems()).hasSize(1);
        assertThat(new Judgement(6, "").problems())
                .extracting(FieldProblem::field)
                .containsExactly("rating", "text");
    }
}
