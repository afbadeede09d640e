package se.wikimedia.hub.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a reviewer reads one application and scores it. */
@Named
@RequestScoped
@Route("/tours/{tour}/scoring/{application}")
@RolesAllowed("host")
public class ReviewPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Reviews reviews;

    @Inject
    Rubrics rubrics;

    @Inject
    Communities communities;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TourRow tour;
    private @Nullable Standing standing;
    private PlainForm form = new PlainForm();

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        var application = visit.id("application");
        standing = reviews.standing(tour.id(), application);
        if (visit.posted()) {
            return take(visit, application);
        }
        Optional.ofNullable(standing.mine()).ifPresent(mine -> {
            mine.scores().forEach(form::with);
            form.with("comment", mine.comment());
        });
        return Optional.empty();
    }

    private Optional<String> take(Visit visit, long application) {
        form = PlainForm.of(visit);
        try {
            if (visit.parameter("conflict").isPresent()) {
                reviews.declareConflict(getTour().id(), application);
            } else {
                var draft = new ReviewDraft(scores(), form.text("comment"));
                form.check();
                reviews.score(getTour().id(), application, draft);
            }
            return Optional.of("/tours/" + getTour().id() + "/scoring/" + application);
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    private Map<String, Integer> scores() {
        var scores = new HashMap<String, Integer>();
        getCriteria().forEach(each -> Optional.ofNullable(form.number(each.key()))
                .ifPresent(score -> scores.put(each.key(), score)));
        return scores;
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public Standing getStanding() {
        return Optional.ofNullable(standing).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public List<Criterion> getCriteria() {
        return rubrics.get(getTour().id()).criteria();
    }

    public List<Integer> getSteps() {
        return IntStream.rangeClosed(1, ReviewDraft.MOST).boxed().toList();
    }

    public boolean isOpen() {
        return getTour().is(Phase.SCORING) || getTour().is(Phase.MATCHING);
    }

    public String getCommunity() {
        return Optional.ofNullable(getStanding().application().community())
                .flatMap(communities::find)
                .map(CommunityRow::name)
                .orElse("");
    }

    public String getLanguages() {
        return texts.list(getStanding().application().languages().stream()
                .map(reader::nameOf)
                .toList());
    }

    public List<ReviewRow> getOthers() {
        return Objects.requireNonNullElse(getStanding().others(), List.of());
    }
}
