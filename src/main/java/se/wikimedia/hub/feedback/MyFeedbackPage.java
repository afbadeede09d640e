package se.wikimedia.hub.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What a learner has told the authors and what they have answered. An answer is new until it has been seen here. */
@Named
@RequestScoped
@Route("/me/feedback")
@RolesAllowed("learner")
public class MyFeedbackPage implements Visited {

    @Inject
    Feedback feedback;

    @Inject
    LessonTitles titles;

    private List<Row> rows = List.of();

    /** A remark with its lesson's name. */
    public record Row(RemarkRow remark, LessonTitles.Title title) {}

    @Override
    public Optional<String> visit(Visit visit) {
        rows = feedback.mine().stream()
                .map(remark -> new Row(
                        remark,
                        titles.of(remark.place().module(), remark.place().lesson())))
                .toList();
        if (rows.stream().anyMatch(row -> row.remark().news())) {
            feedback.see();
        }
        return Optional.empty();
    }

    /** Newest first. */
    public List<Row> getRows() {
        return rows;
    }
}
