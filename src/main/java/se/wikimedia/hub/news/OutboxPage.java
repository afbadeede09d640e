package se.wikimedia.hub.news;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** For admins: what people were told, and what became of the mails. */
@Named
@RequestScoped
@Route("/admin/outbox")
@RolesAllowed("admin")
public class OutboxPage implements Visited {

    private static final int ROWS = 50;

    @Inject
    News news;

    @Inject
    MailSettings settings;

    private List<OutboxRow> rows = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        long below = visit.sentId("below").orElse(Long.MAX_VALUE);
        rows = news.outbox(below, ROWS);
        return Optional.empty();
    }

    public List<OutboxRow> getRows() {
        return rows;
    }

    /** Below which id the next page begins; 0 on the last one. */
    public long getNext() {
        return rows.size() < ROWS ? 0 : rows.get(ROWS - 1).id();
    }

    public boolean isSending() {
        return settings.server().isPresent();
    }
}
