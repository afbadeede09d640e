package se.wikimedia.hub.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Meeting meeting = new Meeting(NOW.plusSeconds(3600).atZone(ZoneId.of("Europe/Stockholm")), "sv");

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (Problem refused) {
            return refused.type();
        }
    }

    @Test
    void minutesAreWrittenWhileItIsHeldAndNeverAgain() {
        assertThat(refusal(() -> meeting.write("Early", null))).isEqualTo("meeting-not-so");
        assertThat(refusal(meeting::close)).isEqualTo("meeting-not-so");
        meeting.begin();
        assertThat(refusal(meeting::begin)).isEqualTo("meeting-not-so");
        meeting.write("In time", 0);
        meeting.close();
        assertThat(refusal(() -> meeting.write("Late", null))).isEqualTo("meeting-closed");
        assertThat(refusal(meeting::close)).isEqualTo("meeting-closed");
        assertThat(refusal(meeting::refuseIfClosed)).isEqualTo("meeting-closed");
    }

    @Test
    void whoHasNotSeenTheLatestMinutesOverwritesNothing() {
        meeting.begin();
        meeting.write("One", 0);
        assertThat(refusal(() -> meeting.write("Other", 0))).isEqualTo("stale");
        meeting.write("Both", 1);
    }

    @Test
    void itBeginsByTheClockOfItsZone() {
        var draft = new MeetingDraft(LocalDate.of(2027, 7, 1), LocalTime.of(14, 0), "Africa/Nairobi", "sw");
        assertThat(draft.starts(NOW).toInstant()).isEqualTo(Instant.parse("2027-07-01T11:00:00Z"));
    }

    @Test
    void whatIsWrongWithAPlanIsToldAtOnce() {
        assertThatThrownBy(() -> new MeetingDraft(null, null, "Nowhere/At-All", "qq-qq-qq").starts(NOW))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("date", "time", "zone", "language"));
        var past = new MeetingDraft(LocalDate.of(2026, 11, 22), LocalTime.of(11, 0), "UTC", "en");
        assertThat(refusal(() -> past.starts(NOW))).isEqualTo("invalid");
    }
}
