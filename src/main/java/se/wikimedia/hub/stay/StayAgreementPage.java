package se.wikimedia.hub.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.paper.PaperPress;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What visitor and host agree on, to be printed or kept as PDF. */
@Named
@RequestScoped
@Route("/stays/{placement}/agreement")
@RolesAllowed("learner")
public class StayAgreementPage implements Visited {

    @Inject
    Stays stays;

    @Inject
    StayPapers papers;

    @Inject
    PaperPress press;

    private @Nullable StayRow stay;
    private @Nullable AgreementRow agreement;

    @Override
    public Optional<String> visit(Visit visit) {
        show(visit.id("placement"));
        return Optional.empty();
    }

    /** For the page of the whole stay. */
    void show(long placement) {
        stay = stays.get(placement);
        agreement = stays.agreement(placement);
    }

    public StayRow getStay() {
        return Optional.ofNullable(stay).orElseThrow(Problem::notFound);
    }

    public AgreementRow getAgreement() {
        return Optional.ofNullable(agreement).orElseThrow(Problem::notFound);
    }

    /** As HTML. */
    public String getTerms() {
        return papers.terms(getStay(), getAgreement());
    }

    /** Whether and when each of the two has accepted it, in words. */
    public List<String> getAccepted() {
        return papers.accepted(getAgreement());
    }

    /** Whether there is a PDF of ours; of any other script the browser makes one. */
    public boolean isPrinted() {
        return press.prints(papers.agreement(getStay(), getAgreement()));
    }
}
