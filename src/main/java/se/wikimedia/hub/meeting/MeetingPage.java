package se.wikimedia.hub.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.proposal.Ruling;
import se.wikimedia.hub.seat.Seats;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A meeting: its agenda while it is made, the committee's desk while it is held, what came of it ever after. */
@Named
@RequestScoped
@Route("/committee/{meeting}")
@PermitAll
public class MeetingPage implements Visited {

    @Inject
    Meetings meetings;

    @Inject
    Agendas agendas;

    @Inject
    Seats seats;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private PlainForm form = new PlainForm();
    private @Nullable MeetingRow meeting;
    private boolean overtaken;

    static String address(long meeting) {
        return "/committee/" + meeting;
    }

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("meeting");
        if (visit.posted()) {
            form = PlainForm.of(visit);
            try {
                return Optional.of(act(id, visit));
            } catch (Problem problem) {
                if (problem.kind() == Problem.Kind.UNAUTHENTICATED || problem.kind() == Problem.Kind.FORBIDDEN) {
                    throw problem;
                }
                form.refuse(problem);
                overtaken = problem.kind() == Problem.Kind.STALE;
                visit.answerWith(problem.kind().status());
            }
        }
        show(meetings.get(id));
        return Optional.empty();
    }

    /** What was typed stays; whoever saves again has seen the text that stands now. */
    private void show(MeetingRow now) {
        meeting = now;
        form.with("version", now.version());
        if (!form.ticked("minutes")) {
            form.with("minutes", now.minutes());
        }
        if (!form.ticked("zone")) {
            var starts = now.startsAt().atZone(now.clock());
            form.with("date", starts.toLocalDate())
                    .with("time", starts.toLocalTime())
                    .with("zone", now.zone())
                    .with("language", now.language());
        }
    }

    /** Returns where to go on. */
    private String act(long id, Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "plan" -> meetings.planAgain(id, CommitteePage.draft(form));
            case "call-off" -> {
                meetings.callOff(id);
                return "/committee";
            }
            case "begin" -> meetings.begin(id);
            case "write" -> meetings.write(id, form.value("minutes"), visit.number("version"));
            case "close" -> meetings.close(id);
            case "add" -> agendas.add(id, visit.sentId("proposal").orElseThrow(Problem::notFound));
            case "move" -> agendas.move(id, item(visit), visit.number("place"));
            case "remove" -> agendas.remove(id, item(visit));
            case "decide" ->
                agendas.decide(id, item(visit), new DecisionDraft(form.text("outcome"), form.text("reason")));
            default -> throw Problem.notFound();
        }
        return address(id);
    }

    private static long item(Visit visit) {
        return visit.sentId("item").orElseThrow(Problem::notFound);
    }

    public MeetingRow getMeeting() {
        return Optional.ofNullable(meeting).orElseThrow(Problem::notFound);
    }

    public String getAddress() {
        return address(getMeeting().id());
    }

    public PlainForm getForm() {
        return form;
    }

    /** Whether somebody else has saved the minutes while the reader wrote theirs. */
    public boolean isOvertaken() {
        return overtaken;
    }

    private boolean isMember() {
        return me.has(Role.COMMITTEE) && seats.sits();
    }

    /** Whether the reader may change what it is about. */
    public boolean isArranging() {
        return isMember() && !getMeeting().state().equals(MeetingState.CLOSED.key());
    }

    public boolean isPlanning() {
        return isMember() && getMeeting().state().equals(MeetingState.PLANNED.key());
    }

    public boolean isHolding() {
        return isMember() && getMeeting().state().equals(MeetingState.HELD.key());
    }

    /** How many items are still to be decided. */
    public long getUndecided() {
        return getMeeting().agenda().stream()
                .filter(item -> item.outcome() == null)
                .count();
    }

    public List<Suggestion> getSuggestions() {
        return agendas.suggestions();
    }

    /** Whether what is wrong, or was typed, is about this item. */
    public boolean about(ItemRow item) {
        return form.value("item").equals(String.valueOf(item.id()));
    }

    /** What was typed for the item; else what stands there. */
    public String reason(ItemRow item) {
        return about(item)
                ? form.value("reason")
                : Optional.ofNullable(item.reason()).orElse("");
    }

    public boolean chose(ItemRow item, String outcome) {
        return outcome.equals(about(item) ? form.value("outcome") : item.outcome());
    }

    /** What is wrong with a field of the item; empty where nothing is. */
    public String problem(ItemRow item, String field) {
        return about(item) && form.wrong(field)
                ? texts.of(form.problem(field).message(), form.problem(field).arguments())
                : "";
    }

    public List<String> getOutcomes() {
        return Arrays.stream(Ruling.values()).map(Ruling::key).toList();
    }

    /** As HTML, safe to show; empty where there are none to be read. */
    public String getMinutes() {
        var minutes = Optional.ofNullable(getMeeting().minutes()).orElse("");
        return minutes.isEmpty() ? "" : SafeHtml.block(minutes, Links.asWritten());
    }
}
