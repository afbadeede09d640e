package se.wikimedia.hub.meeting;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.backlog.Committee;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.proposal.Ruling;
import se.wikimedia.hub.proposal.Rulings;
import se.wikimedia.hub.seat.Seats;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** The committee's meetings from the plan to the day on which everybody may read what came of them. */
@Service
public class Meetings {

    private static final int LONGEST_MINUTES = 100_000;

    @Inject
    MeetingRepository meetings;

    @Inject
    MeetingReader reader;

    @Inject
    Proposals proposals;

    @Inject
    Rulings rulings;

    @Inject
    Committee committee;

    @Inject
    Seats seats;

    @Inject
    News news;

    @Inject
    Clock clock;

    /** The latest to begin first. */
    @AllowedToAll
    public List<MeetingLine> list() {
        return meetings.all().stream()
                .map(meeting -> meeting.line(meetings.count(meeting.id())))
                .toList();
    }

    /** @throws Problem not found */
    @AllowedToAll
    public MeetingRow get(long id) {
        return reader.row(meetings.find(id).orElseThrow(Problem::notFound));
    }

    /** @throws Problem invalid, with everything that is wrong at once; {@code no-seat} */
    @Allowed(Role.COMMITTEE)
    public MeetingRow plan(MeetingDraft draft) {
        seats.requireSeat();
        var meeting =
                new Meeting(draft.starts(clock.instant()), draft.canonical().orElseThrow());
        meetings.add(meeting);
        return reader.row(meeting);
    }

    /** Another time or language. @throws Problem not found; invalid; conflict, once it has begun */
    @Allowed(Role.COMMITTEE)
    public MeetingRow planAgain(long id, MeetingDraft draft) {
        var meeting = taken(id);
        meeting.plan(draft.starts(clock.instant()), draft.canonical().orElseThrow());
        return written(meeting);
    }

    /** It won't be held; nothing is left of it. @throws Problem not found; conflict, once it has begun */
    @Allowed(Role.COMMITTEE)
    public void callOff(long id) {
        var meeting = taken(id);
        meeting.refuseUnless(MeetingState.PLANNED);
        meetings.agenda(id).forEach(meetings::remove);
        meetings.remove(meeting);
    }

    /** From now on minutes are written and decisions taken. @throws Problem not found; conflict */
    @Allowed(Role.COMMITTEE)
    public MeetingRow begin(long id) {
        var meeting = taken(id);
        meeting.begin();
        return written(meeting);
    }

    /**
     * @param minutes Markdown
     * @param version what the caller has seen; null where that doesn't matter
     * @throws Problem not found; invalid; conflict, unless it is being held; {@code stale}
     */
    @Allowed(Role.COMMITTEE)
    public MeetingRow write(long id, @Nullable String minutes, @Nullable Integer version) {
        var text = minutes == null ? "" : minutes.replace("\r\n", "\n").strip();
        if (text.length() > LONGEST_MINUTES) {
            throw Problem.invalid(List.of(new FieldProblem("minutes", "meeting.minutes.long")));
        }
        var meeting = taken(id);
        meeting.write(text, version);
        return written(meeting);
    }

    /**
     * Publishes it for good: decisions are entered on the proposals, and whoever has written one is told.
     *
     * @throws Problem not found; {@code agenda-undecided}; conflict, unless it is being held
     */
    @Allowed(Role.COMMITTEE)
    public MeetingRow close(long id) {
        var meeting = taken(id);
        meeting.close();
        var sitting = seats.sitting();
        // two meetings that are closed at once lock proposals in the same order
        meetings.agenda(id).stream()
                .sorted(Comparator.comparingLong(AgendaItem::proposal))
                .forEach(item -> {
                    item.keepRecused(committee.recused(item.proposal(), sitting));
                    carry(item, meeting);
                });
        return written(meeting);
    }

    private void carry(AgendaItem item, Meeting meeting) {
        var ruling = item.ruling().orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, "agenda-undecided"));
        rulings.enter(item.proposal(), ruling, item.reason(), meeting.language(), meeting.id())
                .ifPresent(author -> news.tell(author, tiding(item, ruling)));
    }

    private Tiding tiding(AgendaItem item, Ruling ruling) {
        var words = Map.of("title", proposals.get(item.proposal()).title(), "reason", item.reason());
        var path = "/backlog/" + item.proposal();
        return new Tiding(NewsKind.RULING, "ruling:" + item.id(), path, words, false, ruling.key());
    }

    private Meeting taken(long id) {
        seats.requireSeat();
        return meetings.lock(id).orElseThrow(Problem::notFound);
    }

    private MeetingRow written(Meeting meeting) {
        meetings.write();
        return reader.row(meeting);
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "committeeRecusals",
                meetings.recusedFrom(asked.person()).stream()
                        .map(item -> Map.of("meeting", item.meeting(), "proposal", item.proposal()))
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        meetings.forget(erased.id());
    }
}
