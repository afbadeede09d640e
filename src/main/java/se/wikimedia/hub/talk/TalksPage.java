package se.wikimedia.hub.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where people take a time for a talk, and coordinators offer some. */
@Named
@RequestScoped
@Route("/tours/{tour}/talks")
@RolesAllowed("learner")
public class TalksPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Talks talks;

    @Inject
    CurrentPerson me;

    private @Nullable TourRow tour;
    private PlainForm form = new PlainForm().with("minutes", 30);
    private List<TalkRow> coming = List.of();

    static String address(String tour) {
        return "/tours/" + tour + "/talks";
    }

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        if (visit.posted()) {
            form = PlainForm.of(visit);
            try {
                act(visit);
                return Optional.of(getAddress());
            } catch (Problem problem) {
                if (problem.kind() == Problem.Kind.FORBIDDEN) {
                    throw problem;
                }
                form.refuse(problem);
                visit.answerWith(problem.kind().status());
            }
        }
        coming = talks.list(getTour().id());
        return Optional.empty();
    }

    private void act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "offer" -> talks.offer(getTour().id(), offer());
            case "take" -> talks.book(getTour().id(), talk(visit), form.text("topic"));
            case "give-back" -> talks.giveBack(getTour().id(), talk(visit));
            case "withdraw" -> talks.withdraw(getTour().id(), talk(visit));
            default -> throw Problem.notFound();
        }
    }

    private TalkOffer offer() {
        var offer = new TalkOffer(
                form.date("date"), form.time("from"), form.time("until"), form.number("minutes"), form.text("place"));
        form.check();
        return offer;
    }

    private static long talk(Visit visit) {
        return visit.sentId("talk").orElseThrow(Problem::notFound);
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public String getAddress() {
        return address(getTour().id());
    }

    public PlainForm getForm() {
        return form;
    }

    /** By which clock times are told. */
    public ZoneId getZone() {
        return me.timeZone();
    }

    public boolean isOffering() {
        return me.has(Role.ADMIN) || me.has(Role.COORDINATOR, getTour().id());
    }

    public List<TalkRow> getFree() {
        return coming.stream().filter(talk -> talk.free() && !talk.offered()).toList();
    }

    /** Those that the reader has taken. */
    public List<TalkRow> getMine() {
        return coming.stream().filter(talk -> !talk.free() && !talk.offered()).toList();
    }

    public List<TalkRow> getOffered() {
        return coming.stream().filter(TalkRow::offered).toList();
    }
}
