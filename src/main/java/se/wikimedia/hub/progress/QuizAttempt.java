package se.wikimedia.hub.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Graded;
import se.wikimedia.hub.grading.QuizGrading;

/**
 * A submitted quiz with its answers, as it was graded at that time. What was given and how it was graded never
 * changes; a score given later stands beside it.
 */
@Entity
// named, since a query with a hint is else translated into SQL each time that it is asked
@NamedQuery(
        name = QuizAttempt.LAST,
        query = "SELECT a FROM QuizAttempt a LEFT JOIN FETCH a.answers"
                + " WHERE a.person = :person AND a.lesson = :lesson AND NOT EXISTS"
                + " (SELECT b FROM QuizAttempt b WHERE b.person = :person AND b.lesson = :lesson"
                + " AND (b.submittedAt > a.submittedAt"
                + " OR b.submittedAt = a.submittedAt AND b.number > a.number))",
        hints = @QueryHint(name = "eclipselink.read-only", value = "true"))
@Table(name = "quiz_attempt")
class QuizAttempt {

    /** With its answers in one query, only to be read; of one person's at one lesson. */
    static final String LAST = "QuizAttempt.last";

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

    @Column(name = "new_score")
    private @Nullable Double newScore;

    @Column(name = "new_passed")
    private @Nullable Boolean newPassed;

    @Column(name = "rescoring")
    private @Nullable Long rescoring;

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

    /** What today's quiz makes of what was given then; nothing where none of its questions was asked. */
    Optional<Graded> again(Quiz quiz) {
        var given = new HashMap<String, List<String>>();
        answers.forEach(each -> given.put(each.question(), each.asAnswer().given()));
        return QuizGrading.again(quiz, given);
    }

    /** Whether the score or the passing that counts would be another. */
    boolean differs(Graded graded) {
        return countingScore() != graded.score() || countsAsPassed() != graded.passed();
    }

    /** @param names by the ids of people */
    TouchedAttempt touched(Graded graded, Map<Long, String> names) {
        return new TouchedAttempt(
                names.getOrDefault(person, ""),
                number,
                submittedAt,
                countingScore(),
                countsAsPassed(),
                graded.score(),
                graded.passed());
    }

    double countingScore() {
        return newScore == null ? score : newScore;
    }

    boolean countsAsPassed() {
        return newPassed == null ? passed : newPassed;
    }

    long id() {
        return id;
    }

    long person() {
        return person;
    }

    String lesson() {
        return lesson;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Attempt asAttempt() {
        var given = new LinkedHashMap<String, Attempt.Answer>();
        answers.forEach(each -> given.put(each.question(), each.asAnswer()));
        return new Attempt(lesson, number, submittedAt, score, newScore, passed, lang, revision, given);
    }
}
