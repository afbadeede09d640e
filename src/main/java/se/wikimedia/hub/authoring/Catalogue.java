package se.wikimedia.hub.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.sheet.Cited;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Ids;
import se.wikimedia.hub.sheet.YamlReader;
import se.wikimedia.hub.sheet.YamlSection;
import se.wikimedia.hub.sheet.YamlValue.Mapping;

/** Reads catalogue.yaml. */
final class Catalogue {
    static final String FILE = "catalogue.yaml";

    private final Findings findings;
    private final Set<String> modules;
    private final Map<String, Set<String>> keys = new HashMap<>();
    private CatalogueSource source = CatalogueSource.EMPTY;
    private boolean readable;

    /** @param modules all that are there, whether good or not */
    Catalogue(Findings findings, Set<String> modules) {
        this.findings = findings;
        this.modules = modules;
    }

    CatalogueSource source() {
        return source;
    }

    /** Whether the catalogue tells which audiences and topics there are. */
    boolean isReadable() {
        return readable;
    }

    Set<String> keys(String section) {
        return keys.getOrDefault(section, Set.of());
    }

    void read(String text) {
        Mapping mapping = YamlReader.mapping(text, 0, findings);
        if (mapping == null) {
            return;
        }
        readable = true;
        YamlSection catalogue = new YamlSection(mapping, 1, findings);
        List<CatalogueSource.Entry> audiences = entries(catalogue, "audiences");
        List<CatalogueSource.Entry> topics = entries(catalogue, "topics");
        source = new CatalogueSource(audiences, topics, paths(catalogue), null);
        catalogue.warnOfUnknownKeys();
    }

    /** Keeps the file's text as it is, unless it is none. */
    void keep(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean faithful = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        source = new CatalogueSource(source.audiences(), source.topics(), source.paths(), faithful ? text : null);
    }

    private List<CatalogueSource.Entry> entries(YamlSection catalogue, String name) {
        List<CatalogueSource.Entry> entries = new ArrayList<>();
        for (Keyed keyed : keyed(catalogue, name)) {
            String title = keyed.section.title("title");
            String description = keyed.section.optionalText("description");
            keyed.section.warnOfUnknownKeys();
            if (keyed.key != null && title != null) {
                entries.add(new CatalogueSource.Entry(keyed.key, title, description));
            }
        }
        return entries;
    }

    private List<CatalogueSource.Path> paths(YamlSection catalogue) {
        List<CatalogueSource.Path> paths = new ArrayList<>();
        for (Keyed keyed : keyed(catalogue, "paths")) {
            YamlSection section = keyed.section;
            String title = section.title("title");
            String description = section.optionalText("description");
            String audience = section.optionalText("audience");
            if (audience != null && !keys("audiences").contains(audience)) {
                findings.error(
                        section.line("audience"),
                        "audience " + Findings.quoted(audience) + " is not among the audiences of this file");
                audience = null;
            }
            List<String> members = Cited.ids(
                    section.ids("modules").stream().filter(this::isThere).toList());
            section.warnOfUnknownKeys();
            if (keyed.key != null && title != null) {
                paths.add(new CatalogueSource.Path(keyed.key, title, description, audience, members));
            }
        }
        return paths;
    }

    private boolean isThere(Cited module) {
        boolean there = modules.contains(module.id());
        if (!there) {
            findings.error(
                    module.line(),
                    "module " + Findings.quoted(module.id()) + " does not exist; add it or remove it here");
        }
        return there;
    }

    private record Keyed(@Nullable String key, YamlSection section) {}

    /** The section's entries, whether it is a list with keys inside or a mapping from the keys. */
    private List<Keyed> keyed(YamlSection catalogue, String name) {
        List<Keyed> all = new ArrayList<>();
        Ids ids = new Ids();
        Set<String> known = keys.computeIfAbsent(name, each -> new HashSet<>());
        if (catalogue.value(name) instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                known.add(key);
                if (!(entry.value() instanceof Mapping content)) {
                    findings.error(entry.line(), "each of " + name + " must be “key: value” lines");
                } else if (Ids.check(new Cited(key, entry.line()), findings)) {
                    YamlSection section = new YamlSection(content, entry.line(), findings);
                    section.optionalText("key");
                    ids.add(new Cited(key, entry.line()), findings);
                    all.add(new Keyed(key, section));
                }
            });
            return all;
        }
        for (YamlSection section : catalogue.sections(name)) {
            String key = section.id("key");
            boolean usable = key != null && ids.add(new Cited(key, section.line("key")), findings);
            if (key != null) {
                known.add(key);
            }
            all.add(new Keyed(usable ? key : null, section));
        }
        return all;
    }
}
