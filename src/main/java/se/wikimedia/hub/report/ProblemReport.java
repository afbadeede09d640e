package se.wikimedia.hub.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has told. A reader of problem reports answers, the author writes on, and a reader closes it; a year
 * later it goes.
 */
@Entity
@Table(name = "problem_report")
class ProblemReport {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "receipt_hash")
    private String receiptHash = "";

    @Column(name = "language")
    private String language = "";

    @Column(name = "status")
    private String status = OPEN;

    /** Of the last thing that was said. */
    @Column(name = "day")
    private LocalDate day = LocalDate.EPOCH;

    protected ProblemReport() {}

    ProblemReport(String receiptHash, String language, LocalDate day) {
        this.receiptHash = receiptHash;
        this.language = language;
        this.day = day;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    /** Whoever writes on opens it again. */
    ProblemMessage write(String text, boolean answer, LocalDate today) {
        day = today;
        status = answer ? status : OPEN;
        return new ProblemMessage(id(), text, answer, today);
    }

    void close(LocalDate today) {
        status = CLOSED;
        day = today;
    }

    ReportRow row(boolean forReader, List<ProblemMessage> messages) {
        return new ReportRow(
                forReader ? id() : null,
                language,
                status,
                day,
                messages.stream().map(ProblemMessage::row).toList());
    }
}
