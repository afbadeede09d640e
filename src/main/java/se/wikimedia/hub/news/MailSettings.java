package se.wikimedia.hub.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails go out, from whom, and where their links lead. */
@ApplicationScoped
class MailSettings {

    @Inject
    @ConfigProperty(name = "HUB_SMTP_URL")
    Optional<String> smtp;

    @Inject
    @ConfigProperty(name = "HUB_MAIL_FROM")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "HUB_BASE_URL", defaultValue = "http://localhost/")
    String baseUrl;

    /** None while mails are only kept. */
    Optional<SmtpServer> server() {
        return smtp.flatMap(url -> from.map(sender -> SmtpServer.of(url, sender)));
    }

    /** The address of the hub's root, with a slash at the end. */
    String hub() {
        return baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }

    /** Where a path of the hub is found from anywhere. */
    String address(String path) {
        return hub() + path.substring(1);
    }

    /** The right side of a Message-ID. */
    String host() {
        return Optional.ofNullable(URI.create(baseUrl).getHost()).orElse("localhost");
    }
}
