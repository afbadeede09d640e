package se.wikimedia.hub.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.helpdesk.RequestDraft;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A guest's own page. Looking changes nothing, as programs look that scan mails. */
@Named
@RequestScoped
@Route("/help/guest/{code}")
@PermitAll
public class GuestPage implements Visited {

    @Inject
    Guests guests;

    private String code = "";
    private @Nullable GuestRow guest;

    @Override
    public Optional<String> visit(Visit visit) {
        code = visit.segment("code");
        guest = guests.get(code);
        if (!visit.posted()) {
            return Optional.empty();
        }
        switch (visit.parameter("act").orElse("")) {
            case "send" -> guests.send(code);
            case "confirm" -> guests.confirm(code);
            case "reopen" -> guests.reopen(code);
            case "withdraw" -> {
                guests.withdraw(code);
                return Optional.of("/help");
            }
            default -> throw Problem.notFound();
        }
        return Optional.of(getAddress());
    }

    /** Nothing of it stays in a browser's cache. */
    public void begin() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }

    public String getAddress() {
        return "/help/guest/" + code;
    }

    /** Until it is confirmed. */
    public Optional<RequestDraft> getQuestion() {
        return Optional.ofNullable(guest).map(GuestRow::question);
    }

    public Optional<RequestRow> getRequest() {
        return Optional.ofNullable(guest).map(GuestRow::request);
    }

    public boolean isToConfirm() {
        return getRequest().filter(request -> request.status().equals("closed")).isPresent();
    }
}
