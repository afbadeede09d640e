package se.wikimedia.hub.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.wikimedia.hub.question.AnswerRow;

/** An applicant's answers, beside the application on whatever page it is read. */
@Named
@RequestScoped
public class ApplicantAnswers {

    @Inject
    ApplicationAnswers answers;

    public List<AnswerRow> of(String tour, long application) {
        return answers.of(tour, application);
    }
}
