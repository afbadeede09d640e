package se.wikimedia.hub.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.seat.MemberRow;
import se.wikimedia.hub.seat.SeatDraft;
import se.wikimedia.hub.seat.Seats;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Who sits in the committee and when it meets; members plan meetings here, admins record terms. */
@Named
@RequestScoped
@Route("/committee")
@PermitAll
public class CommitteePage implements Visited {

    @Inject
    Meetings meetings;

    @Inject
    Seats seats;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    private PlainForm form = new PlainForm();
    private List<MeetingLine> all = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        if (visit.posted()) {
            form = PlainForm.of(visit);
            try {
                return Optional.of(act(visit));
            } catch (Problem problem) {
                if (problem.kind() == Problem.Kind.UNAUTHENTICATED || problem.kind() == Problem.Kind.FORBIDDEN) {
                    throw problem;
                }
                form.refuse(problem);
                visit.answerWith(problem.kind().status());
            }
        }
        if (!form.ticked("zone")) {
            form.with("zone", me.timeZone()).with("language", reader.getTag());
        }
        all = meetings.list();
        return Optional.empty();
    }

    /** Returns where to go on. */
    private String act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "plan" -> {
                return MeetingPage.address(meetings.plan(draft(form)).id());
            }
            case "record" -> record();
            case "strike" -> seats.strike(visit.sentId("term").orElseThrow(Problem::notFound));
            default -> throw Problem.notFound();
        }
        return "/committee";
    }

    static MeetingDraft draft(PlainForm form) {
        var draft = new MeetingDraft(form.date("date"), form.time("time"), form.text("zone"), form.text("language"));
        form.check();
        return draft;
    }

    private void record() {
        var draft = new SeatDraft(form.text("username"), form.date("from"), form.date("until"));
        form.check();
        seats.record(draft);
    }

    public PlainForm getForm() {
        return form;
    }

    public List<MemberRow> getMembers() {
        return seats.members();
    }

    /** Those that aren't closed, the first to begin first. */
    public List<MeetingLine> getComing() {
        return all.stream()
                .filter(line -> !line.closed())
                .sorted(Comparator.comparing(MeetingLine::startsAt))
                .toList();
    }

    /** The latest first. */
    public List<MeetingLine> getPast() {
        return all.stream().filter(MeetingLine::closed).toList();
    }

    public boolean isPlanning() {
        return me.has(Role.COMMITTEE) && seats.sits();
    }

    public boolean isRecording() {
        return me.has(Role.ADMIN);
    }
}
