package se.wikimedia.hub.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.grading.Graded;

/** A submitted quiz with its answers, as it was graded at that time. It never changes. */
@Entity
@Table(name = "quiz_attempt")
class QuizAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "lesson")
    private String lesson = "";

    @Column(name = "attempt_no")
    private int number;

    @Column(name = "submitted_at")
    private Instant submittedAt = Instant.EPOCH;

    @Column(name = "score")
    private double score;

    @Column(name = "passed")
    private boolean passed;

    @Column(name = "lang")
    private String lang = "";

    @Column(name = "revision")
    private int revision;

    @ElementCollection
    @CollectionTable(name = "given_answer", joinColumns = @JoinColumn(name = "attempt_id"))
    private List<GivenAnswer> answers = new ArrayList<>();

    protected QuizAttempt() {}

    QuizAttempt(
            long person, String lesson, int number, LessonProgress.Reading reading, Graded graded, Set<String> shared) {
        this.person = person;
        this.lesson = lesson;
        this.number = number;
        this.submittedAt = reading.at();
        this.lang = reading.lang();
        this.revision = reading.revision();
        this.score = graded.score();
        this.passed = graded.passed();
        graded.questions().forEach(each -> answers.add(new GivenAnswer(each, shared.contains(each.questionId()))));
    }

    Attempt asAttempt() {
        var given = new LinkedHashMap<String, Attempt.Answer>();
        answers.forEach(each -> given.put(each.question(), each.asAnswer()));
        return new Attempt(lesson, number, submittedAt, score, passed, lang, revision, given);
    }
}
