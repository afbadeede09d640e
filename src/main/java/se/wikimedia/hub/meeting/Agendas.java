package se.wikimedia.hub.meeting;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.backlog.Backlog;
import se.wikimedia.hub.backlog.BacklogRow;
import se.wikimedia.hub.backlog.Committee;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.proposal.Ruling;
import se.wikimedia.hub.seat.Seats;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** What a meeting is about, in which order, and what it decides. Each step holds the meeting, so that none is lost. */
@Service
public class Agendas {

    private static final int MOST_SUGGESTIONS = 10;
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_REASON = 2_000;

    @Inject
    MeetingRepository meetings;

    @Inject
    MeetingReader reader;

    @Inject
    Backlog backlog;

    @Inject
    Proposals proposals;

    @Inject
    Committee committee;

    @Inject
    Seats seats;

    /** What waits for a decision and is on no agenda yet. */
    @Allowed(Role.COMMITTEE)
    public List<Suggestion> suggestions() {
        Map<Long, ProposalRow> open =
                proposals.open().stream().collect(Collectors.toMap(ProposalRow::id, Function.identity()));
        var ranked = backlog.ranked().stream()
                .map(BacklogRow::id)
                .flatMap(id -> Stream.ofNullable(open.get(id)))
                .toList();
        return new Suggestions(committee.scored(), new HashSet<>(meetings.underWay())).of(ranked, MOST_SUGGESTIONS);
    }

    /**
     * Puts a proposal at the end.
     *
     * @throws Problem not found; {@code proposal-decided}, also where it was made; {@code on-agenda} of a meeting that
     *     isn't closed; {@code agenda-full}; {@code meeting-closed}
     */
    @Allowed(Role.COMMITTEE)
    public MeetingRow add(long id, long proposal) {
        var meeting = taken(id);
        refuseIf(!proposals.get(proposal).status().equals("open"), "proposal-decided");
        refuseIf(meetings.underWay().contains(proposal), "on-agenda");
        var agenda = meetings.agenda(id);
        refuseIf(agenda.size() >= MOST_ITEMS, "agenda-full");
        meetings.add(new AgendaItem(id, proposal, agenda.size() + 1));
        return reader.row(meeting);
    }

    /** @param place from 1 on; beyond the end is the end. @throws Problem not found; {@code meeting-closed} */
    @Allowed(Role.COMMITTEE)
    public MeetingRow move(long id, long item, int place) {
        var meeting = taken(id);
        var agenda = new ArrayList<>(meetings.agenda(id));
        var moved = in(agenda, item);
        agenda.remove(moved);
        agenda.add(Math.max(0, Math.min(place - 1, agenda.size())), moved);
        return ordered(meeting, agenda);
    }

    /** @throws Problem not found; {@code meeting-closed} */
    @Allowed(Role.COMMITTEE)
    public MeetingRow remove(long id, long item) {
        var meeting = taken(id);
        var agenda = new ArrayList<>(meetings.agenda(id));
        var removed = in(agenda, item);
        agenda.remove(removed);
        meetings.remove(removed);
        return ordered(meeting, agenda);
    }

    /**
     * Enters what the committee has decided, in place of what was entered before.
     *
     * @throws Problem not found; {@code item-recused}; invalid: no outcome or no reason; conflict, unless it is being held
     */
    @Allowed(Role.COMMITTEE)
    public MeetingRow decide(long id, long item, DecisionDraft draft) {
        var meeting = taken(id);
        meeting.refuseUnless(MeetingState.HELD);
        var decided = in(meetings.agenda(id), item);
        if (committee.standing(decided.proposal()).recused() != null) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "item-recused");
        }
        var ruling = Optional.ofNullable(draft.outcome()).flatMap(Ruling::find);
        var reason = Optional.ofNullable(draft.reason())
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_REASON);
        refuseUnlessGiven(ruling.isPresent(), reason.isPresent());
        decided.decide(ruling.orElseThrow(), reason.orElseThrow());
        meetings.write();
        return reader.row(meeting);
    }

    private static void refuseUnlessGiven(boolean outcome, boolean reason) {
        var problems = new ArrayList<FieldProblem>();
        if (!outcome) {
            problems.add(new FieldProblem("outcome", "meeting.outcome.missing"));
        }
        if (!reason) {
            problems.add(new FieldProblem("reason", "backlog.reason.missing"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private Meeting taken(long id) {
        seats.requireSeat();
        var meeting = meetings.lock(id).orElseThrow(Problem::notFound);
        meeting.refuseIfClosed();
        return meeting;
    }

    private static AgendaItem in(List<AgendaItem> agenda, long item) {
        return agenda.stream().filter(each -> each.id() == item).findFirst().orElseThrow(Problem::notFound);
    }

    private MeetingRow ordered(Meeting meeting, List<AgendaItem> agenda) {
        for (int i = 0; i < agenda.size(); i++) {
            agenda.get(i).standAt(i + 1);
        }
        meetings.write();
        return reader.row(meeting);
    }

    private static void refuseIf(boolean wrong, String type) {
        if (wrong) {
            throw Problem.of(Problem.Kind.CONFLICT, type);
        }
    }
}
