package se.wikimedia.hub.reading;

import java.net.URI;
import java.util.Optional;
import se.wikimedia.hub.shared.text.Links;

/**
 * Where the links in a module's lessons lead: {@code files/…}, other lessons, other modules, the web.
 *
 * @param files where the files of modules are to be had
 */
record ModuleLinks(String moduleId, String files) implements Links {

    static final String FILES = "/files/";

    ModuleLinks(String moduleId) {
        this(moduleId, FILES);
    }

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
                return Optional.of(files + moduleId + "/" + path.substring(own.length()));
            }
            return Optional.of(path.replaceAll("\\.md$", "").replaceAll("/$", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
