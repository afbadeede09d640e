package se.wikimedia.hub.report;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** Problem reports. It never asks who calls, but for the role that may read. */
@Service
public class Reports {

    /** What is closed is kept for so long. */
    private static final Period KEPT = Period.ofYears(1);

    private static final int LONGEST = 20_000;

    @Inject
    ReportRepository reports;

    @Inject
    ReportLimits limits;

    @Inject
    Clock clock;

    /** What an author sends. */
    public record Telling(@Nullable String text, @Nullable String language) {}

    /**
     * Takes a report and returns its receipt, which nobody can give a second time.
     *
     * @param address of the network, counted and not kept
     * @throws Problem invalid: no text, or too long; too many
     */
    @AllowedToAll
    public String tell(Telling telling, String address) {
        limits.report(address);
        var text = checked(telling.text());
        var language = Languages.standard().canonical(telling.language()).orElse("en");
        reports.forgetClosedBefore(today().minus(KEPT));
        var receipt = ReceiptCode.random();
        var report = new ProblemReport(ReceiptCode.hash(receipt), language, today());
        reports.add(report);
        reports.add(report.write(text, false, today()));
        return receipt;
    }

    private static String checked(@Nullable String text) {
        var told = text == null ? "" : text.strip();
        if (told.isEmpty() || told.length() > LONGEST) {
            throw Problem.invalid(List.of(new FieldProblem("text", "report.text.unusable")));
        }
        return told;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** @throws Problem not found */
    @AllowedToAll
    public ReportRow read(String receipt) {
        return row(ofReceipt(receipt), null);
    }

    /** The author writes on. @throws Problem not found; invalid; too many */
    @AllowedToAll
    public ReportRow writeOn(String receipt, @Nullable String text, String address) {
        limits.report(address);
        var report = ofReceipt(receipt);
        reports.add(report.write(checked(text), false, today()));
        return row(report, null);
    }

    private ProblemReport ofReceipt(String receipt) {
        return reports.findByReceipt(ReceiptCode.hash(receipt)).orElseThrow(Problem::notFound);
    }

    /** Open ones first, the latest first. */
    @Allowed(Role.CONDUCT)
    public List<ReportRow> list(int limit) {
        return reports.list(limit).stream()
                .map(report -> row(report, report.id()))
                .toList();
    }

    /** @throws Problem not found; invalid */
    @Allowed(Role.CONDUCT)
    public ReportRow answer(long id, @Nullable String text) {
        var report = reports.find(id).orElseThrow(Problem::notFound);
        reports.add(report.write(checked(text), true, today()));
        return row(report, id);
    }

    /** Nothing more is to be done; its author may still write on. @throws Problem not found */
    @Allowed(Role.CONDUCT)
    public ReportRow close(long id) {
        var report = reports.find(id).orElseThrow(Problem::notFound);
        report.close(today());
        return row(report, id);
    }

    private ReportRow row(ProblemReport report, @Nullable Long forReader) {
        return report.row(forReader != null, reports.messages(report.id()));
    }
}
