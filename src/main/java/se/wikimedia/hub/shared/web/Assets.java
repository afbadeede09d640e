package se.wikimedia.hub.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The version of stylesheet, script and icon: it changes when they do, so browsers may keep them for ever. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final List<String> FILES = List.of("hub.css", "hub.js", "translating.js", "icon.svg");

    @Inject
    ServletContext servlets;

    private String version = "";

    @PostConstruct
    void read() {
        var sum = new CRC32();
        for (var file : FILES) {
            try (var content = servlets.getResourceAsStream("/resources/hub/" + file)) {
                sum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }
}
