package se.wikimedia.hub.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.grading.GradedQuestion;

/** What was given to one question of an attempt. */
@Embeddable
class GivenAnswer {

    @Column(name = "question")
    private String question = "";

    @Column(name = "answers")
    private String answers = "[]";

    @Column(name = "correct")
    private @Nullable Boolean correct;

    @Column(name = "shared")
    private boolean shared;

    protected GivenAnswer() {}

    GivenAnswer(GradedQuestion graded, boolean shared) {
        question = graded.permanentId();
        answers = AnswerText.list(graded.given());
        correct = graded.scored() ? graded.right() : null;
        this.shared = shared;
    }

    String question() {
        return question;
    }

    Attempt.Answer asAnswer() {
        return new Attempt.Answer(AnswerText.read(answers), correct, shared);
    }
}
