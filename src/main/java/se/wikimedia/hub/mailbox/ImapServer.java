package se.wikimedia.hub.mailbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Where the mailbox is: {@code imaps://user:password@host/INBOX}, or {@code imap://…}, never without STARTTLS but on
 * this machine itself.
 *
 * @param tls whether the connection begins encrypted
 * @param folder what is read
 */
record ImapServer(String host, int port, boolean tls, String user, String password, String folder) {

    private static final String PATIENCE_MILLIS = "30000";
    private static final int PLAIN = 143;
    private static final int TLS = 993;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalArgumentException where it is no such address */
    static ImapServer of(String url) {
        var address = URI.create(url);
        boolean tls = "imaps".equals(address.getScheme());
        var credentials =
                Optional.ofNullable(address.getRawUserInfo()).orElse("").split(":", 2);
        if (address.getHost() == null || credentials.length < 2 || !tls && !"imap".equals(address.getScheme())) {
            throw new IllegalArgumentException("HUB_IMAP_URL has to be imaps://user:password@host/INBOX");
        }
        int standard = tls ? TLS : PLAIN;
        var folder =
                decoded(Optional.ofNullable(address.getRawPath()).orElse("").replaceFirst("^/", ""));
        return new ImapServer(
                address.getHost(),
                address.getPort() < 0 ? standard : address.getPort(),
                tls,
                decoded(credentials[0]),
                decoded(credentials[1]),
                folder.isEmpty() ? "INBOX" : folder);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    String protocol() {
        return tls ? "imaps" : "imap";
    }

    Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", String.valueOf(!tls && !THIS_MACHINE.contains(host)));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        // reading must not mark it as read: whoever else looks into the mailbox would think that somebody has seen it
        properties.setProperty(prefix + "peek", "true");
        return properties;
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port + "/" + folder;
    }
}
