package se.wikimedia.hub.rates;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** All rate tables. */
@Named
@RequestScoped
@Route("/rates")
@PermitAll
public class RatesPage implements Visited {

    @Inject
    Rates rates;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private List<RateTable> tables = List.of();
    private @Nullable RateReport report;
    private String problem = "";

    @Override
    public Optional<String> visit(Visit visit) {
        show();
        return Optional.empty();
    }

    /** For {@link UploadedRates}. */
    void show() {
        tables = rates.all();
    }

    void taken(RateReport became) {
        report = became;
        problem = became.problems().isEmpty() ? "" : "problem.file-refused";
    }

    /** Nothing was read at all. */
    void refused(String why) {
        problem = why;
    }

    public List<RateTable> getTables() {
        return tables;
    }

    public boolean isKeeper() {
        return rates.isKeeper();
    }

    /** What became of a file; null before one was sent. */
    public @Nullable RateReport getReport() {
        return report;
    }

    /** A message key; empty while nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    public boolean isTaken() {
        return report != null && problem.isEmpty();
    }

    public String getUpload() {
        return UploadedRates.PATH;
    }

    public String distance(Band band) {
        var to = band.to();
        return to == null
                ? texts.of("rates.distance.beyond", "from", band.from())
                : texts.of("rates.distance.between", "from", band.from(), "to", to);
    }

    public String country(DailyRate rate) {
        return rate.country() == null ? texts.text("rates.country.all") : reader.countryName(rate.country());
    }
}
