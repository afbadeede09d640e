package se.wikimedia.hub.news;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * What takes the hub's mails: {@code smtp://host:25}, {@code smtp://user:password@host:587} (never without STARTTLS
 * then) or {@code smtps://user:password@host:465}.
 *
 * @param tls whether the connection begins encrypted
 * @param user empty where the server wants none
 * @param from the sender's address, perhaps with a name: {@code Hub <hub@example.org>}
 */
record SmtpServer(String host, int port, boolean tls, String user, String password, String from) {

    private static final String PATIENCE_MILLIS = "20000";
    private static final int SUBMISSION = 25;
    private static final int SUBMISSION_TLS = 465;

    /** @throws IllegalArgumentException where it is no such address */
    static SmtpServer of(String url, String from) {
        var address = URI.create(url);
        boolean tls = "smtps".equals(address.getScheme());
        if (address.getHost() == null || !tls && !"smtp".equals(address.getScheme())) {
            throw new IllegalArgumentException("HUB_SMTP_URL has to be smtp://host:port or smtps://host:port");
        }
        try {
            new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("HUB_MAIL_FROM is no address: " + from, e);
        }
        int standard = tls ? SUBMISSION_TLS : SUBMISSION;
        var credentials =
                Optional.ofNullable(address.getRawUserInfo()).orElse("").split(":", 2);
        return new SmtpServer(
                address.getHost(),
                address.getPort() < 0 ? standard : address.getPort(),
                tls,
                decoded(credentials[0]),
                credentials.length > 1 ? decoded(credentials[1]) : "",
                from);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "auth", String.valueOf(!user.isEmpty()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", String.valueOf(!tls && !user.isEmpty()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
