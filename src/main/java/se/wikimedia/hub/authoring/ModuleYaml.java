package se.wikimedia.hub.authoring;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.manuscript.ModuleSource;
import se.wikimedia.hub.manuscript.ModuleSource.Badge;
import se.wikimedia.hub.manuscript.ModuleSource.Status;
import se.wikimedia.hub.sheet.Cited;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.YamlSection;
import se.wikimedia.hub.sheet.YamlValue.Items;

/**
 * What module.yaml says, with the lines of all it names; whether the catalogue and the other modules know them can be
 * told when all is read.
 *
 * @param source null when something needed is missing
 * @param lessons null when the list is missing or no list
 */
record ModuleYaml(
        @Nullable ModuleSource source,
        @Nullable List<Cited> lessons,
        List<Cited> audiences,
        List<Cited> topics,
        List<Cited> requires) {
    /** Would make a lesson's keys those of its module. */
    private static final String TAKEN_LESSON = "module";

    static final ModuleYaml UNREADABLE = new ModuleYaml(null, null, List.of(), List.of(), List.of());

    static ModuleYaml read(YamlSection section, String folder, Findings findings) {
        String id = id(section, folder, findings);
        String title = section.title("title");
        String summary = section.text("summary");
        String language = language(section, findings);
        String licence = section.title("licence");
        Status status = status(section, findings);
        List<Cited> lessons = lessons(section, findings);
        List<Cited> audiences = section.ids("audiences");
        List<Cited> topics = section.ids("topics");
        List<Cited> requires = section.ids("requires");
        List<String> authors = Cited.ids(section.texts("authors"));
        Integer level = section.whole("level", 1, 3);
        Integer minutes = Minutes.in(section);
        Badge badge = badge(section);
        section.warnOfUnknownKeys();
        ModuleSource source = id == null
                        || title == null
                        || summary == null
                        || lessons == null
                        || language == null
                        || licence == null
                        || status == null
                ? null
                : new ModuleSource(
                        id,
                        title,
                        summary,
                        language,
                        licence,
                        status,
                        authors,
                        Cited.ids(audiences),
                        Cited.ids(topics),
                        level == null ? 1 : level,
                        minutes,
                        Cited.ids(requires),
                        badge,
                        Cited.ids(lessons));
        return new ModuleYaml(source, lessons, audiences, topics, requires);
    }

    private static @Nullable String id(YamlSection section, String folder, Findings findings) {
        String id = section.id("id");
        if (id != null && !id.equals(folder)) {
            findings.error(
                    section.line("id"),
                    "id is " + Findings.quoted(id) + "; it must be the folder's name, " + Findings.quoted(folder));
        } else if (CatalogueSource.ID.equals(id) || InterfaceSource.ID.equals(id)) {
            findings.error(section.line("id"), "no module may be called " + id + "; choose another id");
        }
        return id;
    }

    private static @Nullable String language(YamlSection section, Findings findings) {
        String language = section.text("language");
        if (language != null) {
            try {
                new Locale.Builder().setLanguageTag(language);
            } catch (IllformedLocaleException e) {
                findings.error(
                        section.line("language"),
                        "language is " + Findings.quoted(language) + "; it must be a BCP 47 tag such as en or pt-BR");
            }
        }
        return language;
    }

    private static @Nullable Status status(YamlSection section, Findings findings) {
        String written = section.text("status");
        if (written == null) {
            return null;
        }
        Status status = Stream.of(Status.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElse(null);
        if (status == null) {
            findings.error(
                    section.line("status"),
                    "status is " + Findings.quoted(written) + "; it must be draft or published");
        }
        return status;
    }

    private static @Nullable List<Cited> lessons(YamlSection section, Findings findings) {
        if (!section.has("lessons")
                || section.value("lessons") instanceof Items items
                        && items.values().isEmpty()) {
            findings.error(section.line("lessons"), "lessons is missing or empty; list at least one");
            return null;
        }
        List<Cited> lessons = section.ids("lessons");
        for (Cited lesson : lessons) {
            if (lesson.id().equals(TAKEN_LESSON)) {
                findings.error(lesson.line(), "no lesson may be called module; choose another id");
            }
        }
        return section.value("lessons") instanceof Items ? lessons : null;
    }

    private static @Nullable Badge badge(YamlSection section) {
        YamlSection badge = section.section("badge");
        if (badge == null) {
            return null;
        }
        String name = badge.title("name");
        String criteria = badge.optionalText("criteria");
        badge.warnOfUnknownKeys();
        return name == null ? null : new Badge(name, criteria);
    }
}
