package se.wikimedia.hub.news;

/** One walk through what is due: digests become mails, and mails go out, until one shows that the server is away. */
final class OutboxRound {

    private final Outbox outbox;
    private final SmtpServer server;

    OutboxRound(Outbox outbox, SmtpServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    void walk() {
        outbox.digestsDue().forEach(outbox::digest);
        try (var postbox = new Postbox(server)) {
            for (var due = outbox.due(); !due.isEmpty(); due = outbox.due()) {
                for (long id : due) {
                    if (send(id, postbox) == Postbox.Fate.LATER
                            || Thread.currentThread().isInterrupted()) {
                        return;
                    }
                }
            }
        }
    }

    private Postbox.Fate send(long id, Postbox postbox) {
        var mail = outbox.take(id);
        if (mail.isEmpty()) {
            return Postbox.Fate.SENT;
        }
        var fate = postbox.send(mail.get());
        outbox.note(id, fate);
        return fate;
    }
}
