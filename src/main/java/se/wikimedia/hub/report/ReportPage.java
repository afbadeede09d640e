package se.wikimedia.hub.report;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Reports a problem, and reads what was answered. Receipt and texts never are part of an address. */
@Named
@RequestScoped
@Route("/report")
@PermitAll
public class ReportPage implements Visited {

    @Inject
    Reports reports;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private @Nullable ReportRow report;
    private String receipt = "";
    private boolean sent;

    @Override
    public Optional<String> visit(Visit visit) {
        form = new TypedForm(texts, visit, Map.of());
        if (visit.posted()) {
            try {
                act(visit);
            } catch (Problem problem) {
                getForm().refuse(problem);
            }
        }
        return Optional.empty();
    }

    private void act(Visit visit) {
        var address = visit.request().getRemoteAddr();
        receipt = visit.parameter("receipt").orElse("");
        var text = visit.parameter("text").orElse(null);
        switch (visit.parameter("act").orElse("")) {
            case "tell" -> {
                receipt = reports.tell(new Reports.Telling(text, reader.getTag()), address);
                sent = true;
            }
            case "write-on" -> report = reports.writeOn(receipt, text, address);
            default -> report = reports.read(receipt);
        }
    }

    /** Nothing of it stays in a browser's cache. */
    public void begin() {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.setResponseHeader("Cache-Control", "no-store");
        getForm().begin();
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    /** Whether a report was taken just now. */
    public boolean isSent() {
        return sent;
    }

    public String getReceipt() {
        return receipt;
    }

    public Optional<ReportRow> getReport() {
        return Optional.ofNullable(report);
    }
}
