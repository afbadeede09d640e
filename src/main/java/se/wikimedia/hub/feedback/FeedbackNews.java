package se.wikimedia.hub.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a learner hears of their remarks among their own things. */
@Named
@RequestScoped
public class FeedbackNews {

    @Inject
    Feedback feedback;

    /** Answers that the learner hasn't seen. */
    public long getAnswers() {
        return feedback.countNews();
    }

    public long getRemarks() {
        return feedback.count();
    }
}
