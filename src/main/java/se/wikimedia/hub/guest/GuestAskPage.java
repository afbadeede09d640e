package se.wikimedia.hub.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.helpdesk.RequestDraft;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where somebody without an account asks; what it says next is the same for every address. */
@Named
@RequestScoped
@Route("/help/ask")
@PermitAll
public class GuestAskPage implements Visited {

    @Inject
    Guests guests;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private boolean sent;

    @Override
    public Optional<String> visit(Visit visit) {
        sent = visit.parameter("sent").isPresent();
        form = new TypedForm(
                texts,
                visit,
                Map.of("text", visit.parameter("q").orElse(""), "visibility", "public", "language", reader.getTag()));
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            var draft = new GuestDraft(
                    visit.parameter("email").orElse(null),
                    visit.parameter("website").orElse(null),
                    RequestDraft.typed(visit));
            guests.ask(draft, visit.request().getRemoteAddr());
            return Optional.of("/help/ask?sent=yes");
        } catch (Problem problem) {
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public boolean isSent() {
        return sent;
    }

    public boolean isWelcome() {
        return guests.welcome();
    }
}
