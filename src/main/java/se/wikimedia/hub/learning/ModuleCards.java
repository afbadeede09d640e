package se.wikimedia.hub.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.progress.LessonStanding;
import se.wikimedia.hub.progress.ModuleProgress;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** Modules with the reader's own progress. */
@RequestScoped
public class ModuleCards {

    @Inject
    Progress progress;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    public List<ModuleCard> of(List<ModuleReading> modules) {
        Map<String, ModuleProgress> mine = me.signedIn()
                ? progress.mine().stream().collect(Collectors.toMap(ModuleProgress::module, Function.identity()))
                : Map.of();
        return modules.stream()
                .map(module -> card(module, mine.get(module.id())))
                .toList();
    }

    private ModuleCard card(ModuleReading module, @Nullable ModuleProgress mine) {
        int done = mine == null
                ? 0
                : (int) mine.lessons().stream().filter(LessonStanding::done).count();
        var state = mine == null ? "none" : mine.completedAt().isPresent() ? "completed" : "started";
        return new ModuleCard(
                module,
                done,
                state,
                module.coverageIn(reader.getTag()),
                module.coverage().size());
    }
}
