package se.wikimedia.hub.reading;

import java.net.URI;
import java.util.Optional;
import se.wikimedia.hub.shared.text.Links;

/** Where the links in a module's lessons lead: {@code files/…}, other lessons, other modules, the web. */
record ModuleLinks(String moduleId) implements Links {

    static final String FILES = "/files/";

    @Override
    public Optional<String> url(String destination) {
        if (destination.startsWith("/")
                || destination.startsWith("#")
                || destination.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return Optional.of(destination);
        }
        try {
            var path = URI.create("/modules/" + moduleId + "/")
                    .resolve(destination)
                    .getRawPath();
            var own = "/modules/" + moduleId + "/files/";
            if (path.startsWith(own)) {
                return Optional.of(FILES + moduleId + "/" + path.substring(own.length()));
            }
            return Optional.of(path.replaceAll("\\.md$", "").replaceAll("/$", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
