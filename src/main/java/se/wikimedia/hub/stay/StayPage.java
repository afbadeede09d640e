package se.wikimedia.hub.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** A stay from the agreement to the report, for its visitor, its host and the tour's coordinators. */
@Named
@RequestScoped
@Route("/stays/{placement}")
@RolesAllowed("learner")
public class StayPage implements Visited {

    @Inject
    Stays stays;

    @Inject
    StayAgreementPage agreementPage;

    @Inject
    Slots slots;

    @Inject
    Texts texts;

    private PlainForm form = new PlainForm();
    private @Nullable StayRow stay;

    @Override
    public Optional<String> visit(Visit visit) {
        long placement = visit.id("placement");
        stay = stays.get(placement);
        agreementPage.show(placement);
        form.with("done", stay.prepared()).with("followUp", stay.followUp());
        return visit.posted() ? take(visit, placement) : Optional.empty();
    }

    private Optional<String> take(Visit visit, long placement) {
        form = PlainForm.of(visit);
        try {
            act(placement);
            return Optional.of("/stays/" + placement);
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    private void act(long placement) {
        switch (form.value("act")) {
            case "agree" -> stays.agree(placement, form.text("mark"));
            case "prepare" -> stays.prepare(placement, form.values("done"));
            case "arrive" -> stays.arrive(placement);
            case "tell" ->
                stays.tell(placement, new TaskDraft(form.text("what"), form.text("link"), form.text("becomes")));
            case "adopt" -> stays.adopt(placement, Objects.requireNonNullElse(form.number("task"), 0));
            case "write" -> stays.write(placement, form.text("message"));
            case "report" -> stays.report(placement, judgement());
            case "evaluate" -> stays.evaluate(placement, judgement());
            case "follow-up" -> stays.followUp(placement, form.text("followUp"));
            default -> throw Problem.notFound();
        }
    }

    private Judgement judgement() {
        return new Judgement(form.number("rating"), form.text("text"));
    }

    public StayRow getStay() {
        return Optional.ofNullable(stay).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public SlotRow getSlot() {
        return slots.get(getStay().place().tour(), getStay().place().slot());
    }

    /** The module about conduct, while the visitor who reads hasn't completed it. */
    public String getMissingModule() {
        return getStay().is(Party.VISITOR.key()) ? stays.missingModule().orElse("") : "";
    }

    /** Whether half a year is over. */
    public boolean isFollowedUp() {
        return stays.followUpDue(getStay().place());
    }

    public String getPreparationBoxes() {
        Map<String, String> all = new LinkedHashMap<>();
        Preparation.keys().forEach(key -> all.put(key, texts.text("stay.prepared." + key)));
        return form.boxes("done", all);
    }

    /** The names of what is done, for those who can't change it. */
    public String getPrepared() {
        return texts.list(getStay().prepared().stream()
                .map(key -> texts.text("stay.prepared." + key))
                .toList());
    }

    public String getBecomesOptions() {
        Map<String, String> all = new LinkedHashMap<>();
        Becomes.keys().forEach(key -> all.put(key, texts.text("stay.becomes." + key)));
        return form.options("becomes", all);
    }

    public String getRatingOptions() {
        Map<String, String> all = new LinkedHashMap<>();
        List.of("5", "4", "3", "2", "1").forEach(key -> all.put(key, texts.text("stay.rating." + key)));
        return form.options("rating", all);
    }
}
