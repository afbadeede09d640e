package se.wikimedia.hub.glossary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.terms.GlossaryFile;

/**
 * At start: translations/glossary/ into the database. A file adds only what was never there; what people have changed
 * or removed stays so.
 */
@ApplicationScoped
class GlossaryLoading {

    private static final Logger LOG = Logger.getLogger(GlossaryLoading.class.getName());
    private static final String ENDING = ".csv";

    @Inject
    @ConfigProperty(name = "HUB_TRANSLATIONS")
    String translations;

    @Inject
    GlossaryRepository entries;

    /** After the modules. */
    @Transactional
    void atStart(@Observes @Priority(2200) HubStart start) {
        var folder = Path.of(translations).resolve("glossary");
        try {
            for (var file : files(folder)) {
                take(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, folder + " can't be read", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path path) throws IOException {
        var name = path.getFileName().toString();
        var language = Languages.standard().canonical(name.substring(0, name.length() - ENDING.length()));
        var file = GlossaryFile.read(Files.readAllBytes(path));
        file.problems().forEach(problem -> LOG.warning(path + ":" + problem.line() + ": " + problem.message()));
        if (language.isEmpty()) {
            LOG.warning(path + ": no such language");
        } else if (file.problems().isEmpty()) {
            file.terms().stream()
                    .filter(term -> !entries.isKnown(language.get(), GlossaryFile.key(term.source())))
                    .forEach(term -> entries.hold(language.get(), GlossaryFile.key(term.source()))
                            .say(term));
        }
    }
}
