package se.wikimedia.hub.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.backlog.Committee;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.seat.Seats;

/** Meetings as whoever asks may see them: minutes and decisions are the committee's until the meeting is closed. */
@ApplicationScoped
class MeetingReader {

    @Inject
    MeetingRepository meetings;

    @Inject
    Proposals proposals;

    @Inject
    Committee committee;

    @Inject
    Seats seats;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    MeetingRow row(Meeting meeting) {
        var agenda = meetings.agenda(meeting.id());
        if (meeting.closed()) {
            return meeting.row(agenda.stream()
                    .map(item -> item.row(title(item), names(item.recused()), false))
                    .toList());
        }
        return me.has(Role.COMMITTEE)
                ? meeting.row(inside(agenda))
                : meeting.announcement(agenda.stream()
                        .map(item -> item.announcement(title(item)))
                        .toList());
    }

    private List<ItemRow> inside(List<AgendaItem> agenda) {
        var sitting = seats.sitting();
        return agenda.stream()
                .map(item -> {
                    var recused = committee.recused(item.proposal(), sitting);
                    boolean yours = sitting.contains(me.id()) && !recused.contains(me.id());
                    return item.row(title(item), names(recused), yours);
                })
                .toList();
    }

    private String title(AgendaItem item) {
        return proposals.get(item.proposal()).title();
    }

    private List<String> names(Set<Long> people) {
        return accounts.open(people).values().stream()
                .map(PublicPerson::displayName)
                .sorted()
                .toList();
    }
}
