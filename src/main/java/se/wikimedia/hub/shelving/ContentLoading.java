package se.wikimedia.hub.shelving;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.authoring.ContentFolder;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shelving.StoredModule.FolderNews;
import se.wikimedia.hub.translation.TranslationIntake;

/**
 * At start: modules-content/ and translations/ into the database, then the database onto the shelves. What is wrong
 * with the files is logged and left in {@code content-findings.txt} for the terminal; the rest is served.
 */
@ApplicationScoped
class ContentLoading {

    private static final Logger LOG = Logger.getLogger(ContentLoading.class.getName());

    @Inject
    @ConfigProperty(name = "HUB_CONTENT")
    String content;

    @Inject
    @ConfigProperty(name = "HUB_TRANSLATIONS")
    String translations;

    @Inject
    @ConfigProperty(name = "HUB_DATA")
    String data;

    @Inject
    ModuleIntake modules;

    @Inject
    TranslationIntake texts;

    @Inject
    Shelving shelving;

    void atStart(@Observes @Priority(2000) HubStart start) {
        var findings = new ArrayList<String>();
        loadModules(Path.of(content), findings);
        shelving.fillLibrary();
        if (loadTranslations(Path.of(translations).resolve("modules"), findings)) {
            shelving.fillLibrary();
        }
        report(findings);
    }

    private void loadModules(Path folder, List<String> findings) {
        try {
            var read = ContentFolder.read(folder);
            read.findings().forEach(finding -> findings.add(finding.toString()));
            long changed = read.manuscripts().stream()
                    .filter(manuscript -> take(manuscript, folder, findings))
                    .count();
            if (Files.exists(folder.resolve("catalogue.yaml"))) {
                modules.take(read.catalogue());
            }
            modules.withdrawAllBut(moduleFolders(folder));
            LOG.info(
                    () -> read.manuscripts().size() + " modules read from " + folder + ", " + changed + " of them new");
        } catch (IOException e) {
            findings.add(folder + ": can't be read; the modules stay as they were (" + e + ")");
        }
    }

    /** One module that the database refuses is no reason to keep the others from their readers. */
    private boolean take(Manuscript manuscript, Path folder, List<String> findings) {
        try {
            var id = manuscript.module().id();
            var news = modules.take(manuscript, MediaSource.in(folder.resolve(id)));
            if (news == FolderNews.DIFFERS) {
                findings.add(id + "/module.yaml:1: was edited in the browser since; kept as a draft");
            }
            return news == FolderNews.CHANGED;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> manuscript.module().id() + " can't be stored");
            findings.add(manuscript.module().id() + "/module.yaml:1: the module can't be stored and stays as it was");
            return false;
        }
    }

    private static Set<String> moduleFolders(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.filter(child -> Files.exists(child.resolve("module.yaml")))
                    .map(child -> child.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    /** Says whether any of the files was news. */
    private boolean loadTranslations(Path folder, List<String> findings) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        boolean news = false;
        try (var languages = Files.list(folder)) {
            for (var each : languages.filter(Files::isDirectory).sorted().toList()) {
                var language = Languages.standard().canonical(each.getFileName().toString());
                if (language.isEmpty()) {
                    findings.add(each + ": is not named after a language");
                } else {
                    news |= loadLanguage(each, language.get(), findings);
                }
            }
        } catch (IOException e) {
            findings.add(folder + ": can't be read; the translations stay as they were (" + e + ")");
            news = true; // those before it were taken
        }
        return news;
    }

    private boolean loadLanguage(Path folder, String language, List<String> findings) throws IOException {
        boolean news = false;
        try (var files = Files.newDirectoryStream(folder, "*.po")) {
            for (var file : files) {
                var group = file.getFileName().toString().replaceAll("\\.po$", "");
                var keys = unitKeys(group);
                var bytes = Files.readAllBytes(file);
                if (!keys.isEmpty() && !texts.isCurrent(group, language, bytes)) {
                    news = true;
                    texts.take(group, language, keys, bytes)
                            .forEach(problem -> findings.add(file + ":" + problem.line() + ": " + problem.message()));
                }
            }
        }
        return news;
    }

    private Set<String> unitKeys(String group) {
        if (group.equals(CatalogueSource.ID)) {
            return keys(shelving.library().catalogue().units());
        }
        return shelving.library()
                .shelf(group)
                .map(shelf -> keys(shelf.manuscript().units()))
                .orElse(Set.of());
    }

    private static Set<String> keys(List<SourceUnit> units) {
        var keys = new HashSet<String>();
        units.forEach(unit -> keys.add(unit.key()));
        return keys;
    }

    private void report(List<String> findings) {
        findings.forEach(LOG::warning);
        try {
            Files.write(Path.of(data).resolve("logs").resolve("content-findings.txt"), findings);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the findings can't be written for the terminal", e);
        }
    }
}
