package se.wikimedia.hub.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.paper.PaperPress;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.Slots;

/** What visitor and host agree on, to be printed or kept as PDF. */
@Named
@RequestScoped
@Route("/stays/{placement}/agreement")
@RolesAllowed("learner")
public class StayAgreementPage implements Visited {

    @Inject
    Stays stays;

    @Inject
    Slots slots;

    @Inject
    StayPapers papers;

    @Inject
    PaperPress press;

    @Inject
    Texts texts;

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

    /** Empty for the standard agreement. */
    public String getHtml() {
        var text = getAgreement().text();
        return text == null ? "" : SafeHtml.block(text, Links.asWritten());
    }

    /** Whether there is a PDF of ours; of any other script the browser makes one. */
    public boolean isPrinted() {
        return press.prints(papers.agreement(getStay(), getAgreement()));
    }

    /** What is paid, in words; empty where nothing is. */
    public String getCovered() {
        var place = getStay().place();
        return texts.list(slots.get(place.tour(), place.slot()).covered().stream()
                .map(key -> texts.text("tours.covered." + key))
                .toList());
    }
}
