package se.wikimedia.hub.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authoring.LinkCheck.ToModule;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.ModuleSource;
import se.wikimedia.hub.manuscript.QuizSource;
import se.wikimedia.hub.sheet.Cited;
import se.wikimedia.hub.sheet.Finding;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.SourceText;
import se.wikimedia.hub.sheet.YamlReader;
import se.wikimedia.hub.sheet.YamlSection;
import se.wikimedia.hub.sheet.YamlValue.Mapping;

/** A module's files while it is read: everything in it that can be checked without the other modules. */
final class ModuleDraft {
    private static final String READ_ME = "README";

    private final ModuleFolder folder;
    private final List<Finding> found = new ArrayList<>();
    private final ModuleYaml yaml;
    private final List<FileSource> files;
    private final LinkCheck links;
    private final Map<String, LessonSource> lessons = new HashMap<>();
    private final Set<String> lessonNames;
    private final String hash;

    /** @param place where the module's files are, given where to report what is wrong with them */
    ModuleDraft(String name, Function<Function<String, Findings>, FileTree> place) {
        folder = new ModuleFolder(name, found, place);
        yaml = readYaml();
        FilesReader reader = new FilesReader(folder);
        files = reader.files();
        lessonNames = lessonNames();
        links = new LinkCheck(lessonNames, reader.known());
        readLessons();
        reportUnlistedLessons();
        warnOfStrangers();
        hash = folder.hash();
    }

    String name() {
        return folder.name();
    }

    ModuleYaml yaml() {
        return yaml;
    }

    List<ToModule> linksToModules() {
        return links.toModules();
    }

    /** As the others see it. */
    Neighbours.Neighbour neighbour() {
        return new Neighbours.Neighbour(lessonNames, Cited.ids(yaml.requires()));
    }

    /** The lessons' files that are there. */
    List<String> lessonFiles() {
        return lessonNames.stream()
                .map(lesson -> lesson + ModuleFolder.LESSON)
                .filter(file -> folder.has(file) && !folder.refused().contains(file))
                .toList();
    }

    Findings findings(String file) {
        return folder.findings(file);
    }

    List<Finding> found() {
        return found;
    }

    boolean isGood() {
        return found.stream().noneMatch(Finding::isError);
    }

    /** Null unless it is good. */
    @Nullable
    Manuscript manuscript() {
        ModuleSource source = yaml.source();
        if (source == null || !isGood()) {
            return null;
        }
        List<LessonSource> inOrder = source.lessons().stream()
                .map(lessons::get)
                .map(Objects::requireNonNull)
                .toList();
        return new Manuscript(source, inOrder, files, hash, folder.texts());
    }

    private ModuleYaml readYaml() {
        Findings findings = folder.findings(ModuleFolder.MODULE);
        String text = folder.text(ModuleFolder.MODULE, SourceText.LARGEST_YAML, findings);
        Mapping mapping = text == null ? null : YamlReader.mapping(text, 0, findings);
        return mapping == null
                ? ModuleYaml.UNREADABLE
                : ModuleYaml.read(new YamlSection(mapping, 1, findings), folder.name(), findings);
    }

    private Set<String> lessonNames() {
        Set<String> names = new TreeSet<>(folder.lessonNames());
        if (yaml.lessons() != null) {
            names.addAll(Cited.ids(yaml.lessons()));
        }
        if (!isListed(READ_ME)) {
            names.remove(READ_ME);
        }
        return names;
    }

    private boolean isListed(String lesson) {
        return yaml.lessons() != null && Cited.ids(yaml.lessons()).contains(lesson);
    }

    private void readLessons() {
        Set<String> quizzes = new HashSet<>(folder.quizNames());
        for (String lesson : lessonNames) {
            QuizSource quiz = quizzes.contains(lesson) ? readQuiz(lesson) : null;
            String file = lesson + ModuleFolder.LESSON;
            Findings findings = folder.findings(file);
            String text = folder.has(file) ? folder.text(file, LessonText.LARGEST, findings) : null;
            if (text != null) {
                LessonText read = new LessonText(text, findings);
                links.check(read.links(), findings);
                LessonSource source = read.lesson(lesson, quiz);
                if (source != null) {
                    lessons.put(lesson, source);
                }
            }
        }
        quizzes.removeAll(lessonNames);
        for (String quiz : new TreeSet<>(quizzes)) {
            folder.findings(quiz + ModuleFolder.QUIZ)
                    .error(1, "there is no lesson " + Findings.quoted(quiz) + "; add it or rename the quiz");
        }
    }

    private @Nullable QuizSource readQuiz(String lesson) {
        String file = lesson + ModuleFolder.QUIZ;
        Findings findings = folder.findings(file);
        String text = folder.text(file, SourceText.LARGEST_YAML, findings);
        if (text == null) {
            return null;
        }
        QuizReader reader = new QuizReader(findings);
        QuizSource quiz = reader.read(text);
        links.check(reader.links(), findings);
        return quiz;
    }

    private void reportUnlistedLessons() {
        if (yaml.lessons() == null) {
            return;
        }
        for (Cited lesson : yaml.lessons()) {
            if (!folder.has(lesson.id() + ModuleFolder.LESSON)) {
                folder.findings(ModuleFolder.MODULE)
                        .error(
                                lesson.line(),
                                "lesson " + Findings.quoted(lesson.id()) + " has no file; add " + lesson.id()
                                        + ModuleFolder.LESSON + " or remove it here");
            }
        }
        for (String lesson : lessonNames) {
            if (!isListed(lesson)) {
                folder.findings(lesson + ModuleFolder.LESSON)
                        .error(1, "is not among the lessons of module.yaml; list it there");
            }
        }
    }

    private void warnOfStrangers() {
        for (String file : folder.files()) {
            boolean known = file.contains("/")
                    || file.endsWith(ModuleFolder.LESSON)
                    || file.endsWith(ModuleFolder.QUIZ)
                    || file.equals(ModuleFolder.MODULE)
                    || ModuleFolder.FILE_LISTS.contains(file);
            if (!known) {
                folder.findings(file).warning(1, ModuleFolder.IGNORED);
            }
        }
    }
}
