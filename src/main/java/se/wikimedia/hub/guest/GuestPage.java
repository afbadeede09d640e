package se.wikimedia.hub.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.conversation.MessageRow;
import se.wikimedia.hub.helpdesk.RequestDraft;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
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

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private String code = "";
    private @Nullable GuestRow guest;
    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        code = visit.segment("code");
        guest = guests.get(code);
        var language = getQuestion().map(RequestDraft::language).orElse("");
        form = new TypedForm(
                texts, visit, Map.of("visibility", "private", "language", language, "community", ownCommunity()));
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            return Optional.of(act(visit));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.TOO_MANY) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    private String ownCommunity() {
        return me.signedIn() ? Optional.ofNullable(accounts.mine().community()).orElse("") : "";
    }

    private String act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "send" -> {
                complete(visit);
                guests.send(code);
            }
            case "claim" -> {
                complete(visit);
                return "/help/" + guests.claim(code);
            }
            case "confirm" -> guests.confirm(code);
            case "reopen" -> guests.reopen(code);
            case "write" -> guests.write(code, visit.parameter("text").orElse(null));
            case "withdraw" -> {
                guests.withdraw(code);
                return "/help";
            }
            default -> throw Problem.notFound();
        }
        return getAddress();
    }

    private void complete(Visit visit) {
        if (isIncomplete()) {
            guests.complete(
                    code,
                    new GuestCompletion(
                            visit.parameter("visibility").orElse(null),
                            visit.parameter("language").orElse(null),
                            visit.parameter("community").orElse(null)));
        }
    }

    /** It came by mail and lacks what a form would have asked. */
    public boolean isIncomplete() {
        return getQuestion()
                .filter(question ->
                        question.community() == null || question.community().isBlank())
                .isPresent();
    }

    public boolean isToClaim() {
        return guests.mayClaim(code);
    }

    public String getCode() {
        return code;
    }

    /** Nothing of it stays in a browser's cache. */
    public void begin() {
        getForm().begin();
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<MessageRow> getMessages() {
        return Optional.ofNullable(guest).map(GuestRow::messages).orElse(List.of());
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
