package se.wikimedia.hub.news;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One connection to the mail server, opened with the first mail. */
final class Postbox implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Postbox.class.getName());

    private final SmtpServer server;
    private final Session session;
    private @Nullable Transport transport;

    Postbox(SmtpServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
    }

    /** How a mail fared. */
    enum Fate {
        SENT,
        /** The server is away, or wants it later. */
        LATER,
        /** The server knows no such address, or there can be none. */
        REFUSED
    }

    Fate send(Mail mail) {
        try {
            var message = MailMessage.of(mail, server.from(), session);
            open().sendMessage(message, message.getAllRecipients());
            return Fate.SENT;
        } catch (SendFailedException e) {
            LOG.log(Level.WARNING, "a mail was not taken by {0}: {1}", new Object[] {server, e.getMessage()});
            boolean forGood = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            return forGood ? Fate.REFUSED : Fate.LATER;
        } catch (AddressException e) {
            return Fate.REFUSED;
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "a mail could not be given to {0}: {1}", new Object[] {server, e.getMessage()});
            close();
            return Fate.LATER;
        }
    }

    private Transport open() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            var opened = session.getTransport(server.protocol());
            opened.connect(
                    server.host(),
                    server.port(),
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password());
            transport = opened;
            return opened;
        }
        return transport;
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "the mail server hung up first", e);
        }
        transport = null;
    }
}
