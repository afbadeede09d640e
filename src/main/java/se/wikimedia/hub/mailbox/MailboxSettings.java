package se.wikimedia.hub.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails come in, and the address that they are written from. */
@ApplicationScoped
class MailboxSettings {

    @Inject
    @ConfigProperty(name = "HUB_IMAP_URL")
    Optional<String> imap;

    @Inject
    @ConfigProperty(name = "HUB_MAIL_FROM")
    Optional<String> from;

    /** None where nobody asks by mail. */
    Optional<ImapServer> server() {
        return imap.map(ImapServer::of);
    }

    /** Of the hub, by which it knows its own mails; empty where it sends none. */
    String own() {
        return from.map(MailboxSettings::address).orElse("");
    }

    private static String address(String sender) {
        try {
            return new InternetAddress(sender).getAddress();
        } catch (AddressException e) {
            return sender;
        }
    }
}
