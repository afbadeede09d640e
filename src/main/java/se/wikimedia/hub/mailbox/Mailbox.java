package se.wikimedia.hub.mailbox;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.guest.Guests;

/** What came in by mail, for those who look after it. */
@Service
public class Mailbox {

    @Inject
    MailRepository mails;

    @Inject
    MailboxSettings settings;

    @Inject
    Guests guests;

    /** What was read, the latest first, from below an id. */
    @Allowed(Role.ADMIN)
    public List<MailRow> seen(long below, int most) {
        return mails.seen(below, most).stream().map(SeenMail::row).toList();
    }

    /** Whether there is a mailbox. */
    @Allowed(Role.ADMIN)
    public boolean reads() {
        return settings.server().isPresent();
    }

    /** Empty before the first. */
    @Allowed(Role.ADMIN)
    public Optional<LatestTurn> latestTurn() {
        return mails.latestTurn();
    }

    /**
     * Names of the files that go with a guest's question once it is confirmed.
     *
     * @throws se.wikimedia.hub.shared.problem.Problem not found: no such code
     */
    @AllowedToAll
    public List<String> filesOf(String code) {
        return mails.heldNames(guests.number(code));
    }
}
