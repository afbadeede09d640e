package se.wikimedia.hub.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that was said, by the author of a report or in answer to them; which reader answered isn't kept. */
@Entity
@Table(name = "problem_message")
class ProblemMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "report")
    private long report;

    @Column(name = "answer")
    private boolean answer;

    @Column(name = "text")
    private String text = "";

    @Column(name = "day")
    private LocalDate day = LocalDate.EPOCH;

    protected ProblemMessage() {}

    ProblemMessage(long report, String text, boolean answer, LocalDate day) {
        this.report = report;
        this.text = text;
        this.answer = answer;
        this.day = day;
    }

    ReportRow.Message row() {
        return new ReportRow.Message(answer ? "conduct" : "author", text, day);
    }
}
