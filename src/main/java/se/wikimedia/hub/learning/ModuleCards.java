package se.wikimedia.hub.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.progress.LessonStanding;
import se.wikimedia.hub.progress.ModuleProgress;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** Modules with the reader's own progress. */
@RequestScoped
public class ModuleCards {

    @Inject
    Library library;

    @Inject
    Reading reading;

    @Inject
    Progress progress;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    private @Nullable Map<String, ModuleProgress> mine;

    public List<ModuleCard> of(List<ModuleReading> modules) {
        return modules.stream()
                .map(module -> card(module, mine().get(module.id())))
                .toList();
    }

    /** Nothing where the module isn't published. */
    public Optional<ModuleCard> find(String moduleId) {
        return library.find(moduleId)
                .map(module -> card(reading.module(moduleId, reader.getTag()), mine().get(moduleId)));
    }

    private Map<String, ModuleProgress> mine() {
        if (mine == null) {
            mine = me.signedIn()
                    ? progress.mine().stream().collect(Collectors.toMap(ModuleProgress::module, Function.identity()))
                    : Map.of();
        }
        return mine;
    }

    private ModuleCard card(ModuleReading module, @Nullable ModuleProgress mine) {
        var done = mine == null ? Set.<String>of() : done(mine);
        var left = module.lessons().stream()
                .filter(lesson -> !done.contains(lesson.id()))
                .toList();
        var state = mine == null ? "none" : mine.completedAt().isPresent() ? "completed" : "started";
        return new ModuleCard(
                module,
                done.size(),
                minutes(module, left, state),
                (left.isEmpty() ? module.lessons() : left).get(0).id(),
                state,
                module.coverageIn(reader.getTag()),
                module.coverage().size());
    }

    private static Set<String> done(ModuleProgress mine) {
        return mine.lessons().stream()
                .filter(LessonStanding::done)
                .map(LessonStanding::lesson)
                .collect(Collectors.toSet());
    }

    /** Who hasn't begun has the module's own figure before them, which may be more than its lessons' sum. */
    private static int minutes(ModuleReading module, List<ModuleReading.LessonLine> left, String state) {
        return switch (state) {
            case "completed" -> 0;
            case "none" -> module.minutes();
            default -> left.stream().mapToInt(ModuleReading.LessonLine::minutes).sum();
        };
    }
}
