package se.wikimedia.hub.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a learner hears of their remarks among their own things. */
@Named
@RequestScoped
public class FeedbackNews {

    @Inject
    Feedback feedback;

    private long remarks;
    private long answers;

    @PostConstruct
    void ask() {
        remarks = feedback.count();
        answers = remarks == 0 ? 0 : feedback.countNews();
    }

    /** How many the learner has sent. */
    public long getRemarks() {
        return remarks;
    }

    /** Answers that the learner hasn't seen. */
    public long getAnswers() {
        return answers;
    }
}
