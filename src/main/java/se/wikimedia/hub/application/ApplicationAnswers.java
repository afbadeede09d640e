package se.wikimedia.hub.application;

import jakarta.inject.Inject;
import java.util.List;
import se.wikimedia.hub.attachment.CheckedFile;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.question.AnswerRow;
import se.wikimedia.hub.question.Answers;
import se.wikimedia.hub.shared.problem.Problem;

/** What an applicant has answered, for whoever may read the application. */
@Service
public class ApplicationAnswers {

    @Inject
    Applications applications;

    @Inject
    Answers answers;

    @Inject
    Accounts accounts;

    /** @throws Problem not found, also for an application that the caller may not read */
    @Allowed(Role.LEARNER)
    public List<AnswerRow> of(String tour, long application) {
        long person = applicant(tour, application);
        return SystemWork.call(() -> answers.of(tour, person));
    }

    /** @throws Problem not found, also for an application that the caller may not read */
    @Allowed(Role.LEARNER)
    public CheckedFile file(String tour, long application, int question) {
        long person = applicant(tour, application);
        return SystemWork.call(() -> answers.file(tour, question, person));
    }

    private long applicant(String tour, long application) {
        return accounts.idOf(applications.get(tour, application).visitor()).orElseThrow(Problem::notFound);
    }
}
