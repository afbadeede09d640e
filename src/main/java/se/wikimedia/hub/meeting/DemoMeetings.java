package se.wikimedia.hub.meeting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.proposal.Ruling;
import se.wikimedia.hub.proposal.Rulings;
import se.wikimedia.hub.shared.start.DemoStart;

/** A meeting of the demo's committee that everybody can read about, and the next one. */
@ApplicationScoped
class DemoMeetings {

    /** After the proposals (3200). */
    private static final int PRIORITY = 3400;

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int LATEST = 100;

    @Inject
    MeetingRepository meetings;

    @Inject
    Proposals proposals;

    @Inject
    Rulings rulings;

    @Inject
    Clock clock;

    /** Proposals name the gaps that whoever asks may see; at start that is nobody. */
    @ActivateRequestContext
    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (meetings.all().isEmpty()) {
            var open = proposals.list("", 0, LATEST).stream()
                    .filter(proposal -> proposal.status().equals("open"))
                    .toList();
            hold(open);
            var next = new Meeting(inDays(21), "en");
            meetings.add(next);
            open.stream()
                    .skip(2)
                    .limit(1)
                    .forEach(proposal -> meetings.add(new AgendaItem(next.id(), proposal.id(), 1)));
        }
    }

    private ZonedDateTime inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusDays(days)
                .atTime(LocalTime.of(14, 0))
                .atZone(ZONE);
    }

    private void hold(List<ProposalRow> open) {
        var meeting = new Meeting(inDays(-28), "en");
        meetings.add(meeting);
        meeting.begin();
        meeting.write("""
                ## What was said

                Uploads come up in request after request, so the module about them goes first. What a free licence
                gives a partner is to be shown with examples **from several continents**; these are still missing.""", null);
        decide(
                meeting,
                open,
                0,
                Ruling.ACCEPTED,
                "Several communities need it, and the material that there is is old.");
        decide(meeting, open, 1, Ruling.POSTPONED, "Examples from more than one continent are still missing.");
        meeting.close();
        meetings.write();
    }

    private void decide(Meeting meeting, List<ProposalRow> open, int which, Ruling ruling, String reason) {
        open.stream().skip(which).limit(1).forEach(proposal -> {
            var item = new AgendaItem(meeting.id(), proposal.id(), which + 1);
            item.decide(ruling, reason);
            meetings.add(item);
            SystemWork.run(() -> rulings.enter(proposal.id(), ruling, reason, meeting.language(), meeting.id()));
        });
    }
}
