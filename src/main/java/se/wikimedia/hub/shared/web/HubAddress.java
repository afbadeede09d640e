package se.wikimedia.hub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the hub is on the web, for what is read outside of it. */
@ApplicationScoped
public class HubAddress {

    private Optional<String> given = Optional.empty();

    protected HubAddress() {}

    /** @param given of the hub's root; empty where nobody has told it */
    @Inject
    public HubAddress(@ConfigProperty(name = "HUB_BASE_URL") Optional<String> given) {
        this.given = given;
    }

    /** @param path from the hub's root, with a slash at its beginning */
    public URI of(String path) {
        return URI.create(given.orElse("http://localhost").replaceFirst("/*$", "") + path);
    }

    /** What the hub calls itself where it asks others, with an address at which to learn who that is. */
    public String userAgent() {
        return userAgent("");
    }

    /** @param why what it asks for, in English */
    public String userAgent(String why) {
        var remark = why.isEmpty() ? "" : "; " + why;
        return "ContentPartnershipsHub/1.0 (" + given.orElse("http://localhost/") + remark + ")";
    }

    /** Whether browsers reach it encrypted only. */
    public boolean isSecure() {
        return given.filter(address -> address.startsWith("https:")).isPresent();
    }
}
