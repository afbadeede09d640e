package se.wikimedia.hub.news;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/**
 * Where a mail's reader ends such mails, signed in or not. A mail program does so by the same POST as the button and is
 * never redirected (RFC 8058); only looking at it, as programs do that scan mails, changes nothing.
 */
@Named
@RequestScoped
@Route("/unsubscribe/{link}")
@PermitAll
public class UnsubscribePage implements Visited {

    @Inject
    News news;

    private @Nullable NewsKind kind;
    private String link = "";
    private boolean done;

    @Override
    public Optional<String> visit(Visit visit) {
        link = visit.segment("link");
        kind = news.kindOf(link);
        if (visit.posted()) {
            news.unsubscribe(link);
            done = true;
        }
        return Optional.empty();
    }

    public String getAddress() {
        return UnsubscribeLink.PATH + link;
    }

    public String getKind() {
        return Optional.ofNullable(kind).orElseThrow().key();
    }

    public boolean isDone() {
        return done;
    }
}
