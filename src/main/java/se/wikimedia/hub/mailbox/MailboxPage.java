package se.wikimedia.hub.mailbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** For admins: whether the mailbox is read, and what became of the mails. */
@Named
@RequestScoped
@Route("/admin/mailbox")
@RolesAllowed("admin")
public class MailboxPage implements Visited {

    private static final int ROWS = 50;

    @Inject
    Mailbox mailbox;

    private List<MailRow> rows = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        rows = mailbox.seen(visit.sentId("below").orElse(Long.MAX_VALUE), ROWS);
        return Optional.empty();
    }

    public List<MailRow> getRows() {
        return rows;
    }

    /** Below which id the next page begins; 0 on the last one. */
    public long getNext() {
        return rows.size() < ROWS ? 0 : rows.get(ROWS - 1).id();
    }

    public boolean isReading() {
        return mailbox.reads();
    }

    public Optional<LatestTurn> getLatestTurn() {
        return mailbox.latestTurn();
    }
}
