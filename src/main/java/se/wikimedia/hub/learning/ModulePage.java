package se.wikimedia.hub.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.credit.Credit;
import se.wikimedia.hub.credit.Credits;
import se.wikimedia.hub.progress.LessonStanding;
import se.wikimedia.hub.progress.ModuleProgress;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.reading.CatalogueReading;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** One module: what it is, its lessons, what comes before it, its languages. */
@Named
@RequestScoped
@Route("/modules/{module}")
@PermitAll
public class ModulePage implements Visited {

    @Inject
    Reading reading;

    @Inject
    CatalogueReading catalogue;

    @Inject
    Progress progress;

    @Inject
    ModuleCards cards;

    @Inject
    Proposals proposals;

    @Inject
    Credits credits;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    private @Nullable ModuleReading module;
    private @Nullable ModuleProgress standing;

    /** A lesson in the list, with {@code state} none, started or done. */
    public record LessonRow(ModuleReading.LessonLine lesson, String state) {}

    /** A language of the module and how much of it is current. */
    public record LanguageRow(String tag, String name, String direction, double share) {}

    @Override
    public Optional<String> visit(Visit visit) {
        module = reading.module(visit.segment("module"), reader.getTag());
        if (me.signedIn()) {
            standing = progress.of(module.id());
        }
        return Optional.empty();
    }

    public ModuleReading getModule() {
        return Show.opened(module);
    }

    public List<LessonRow> getLessons() {
        return getModule().lessons().stream()
                .map(lesson -> new LessonRow(lesson, state(lesson.id())))
                .toList();
    }

    private String state(String lessonId) {
        var mine = standing == null ? Optional.<LessonStanding>empty() : standing.lesson(lessonId);
        return mine.map(lesson -> lesson.done() ? "done" : lesson.lastViewed() == null ? "none" : "started")
                .orElse("none");
    }

    public int getLessonsDone() {
        return (int)
                getLessons().stream().filter(row -> row.state().equals("done")).count();
    }

    public boolean isStarted() {
        return getLessons().stream().anyMatch(row -> !row.state().equals("none"));
    }

    public boolean isCompleted() {
        return standing != null && standing.completedAt().isPresent();
    }

    /** Where to begin or go on. */
    public String getNextLesson() {
        var next = standing == null ? Optional.<LessonStanding>empty() : standing.next();
        return next.map(LessonStanding::lesson)
                .orElseGet(() -> getModule().lessons().get(0).id());
    }

    /** Into the reader's language. */
    public List<Credit> getTranslators() {
        return credits.of(getModule().id(), reader.getTag());
    }

    /** What it came from. */
    public List<ProposalRow> getProposals() {
        return proposals.became(getModule().id());
    }

    public List<ModuleCard> getPrerequisites() {
        return cards.of(reading.modules(reader.getTag()).stream()
                .filter(each -> getModule().requires().contains(each.id()))
                .toList());
    }

    /** The modules that build on this one. */
    public List<ModuleCard> getNeededFor() {
        return cards.of(reading.modules(reader.getTag()).stream()
                .filter(each -> each.requires().contains(getModule().id()))
                .toList());
    }

    public List<CatalogueReading.Entry> getAudiences() {
        return catalogue.audiences(reader.getTag()).stream()
                .filter(entry -> getModule().audiences().contains(entry.key()))
                .toList();
    }

    public List<CatalogueReading.Entry> getTopics() {
        return catalogue.topics(reader.getTag()).stream()
                .filter(entry -> getModule().topics().contains(entry.key()))
                .toList();
    }

    public List<LanguageRow> getLanguages() {
        var languages = Languages.standard();
        return getModule().coverage().entrySet().stream()
                .map(each -> new LanguageRow(
                        each.getKey(),
                        languages.autonym(each.getKey()),
                        languages.direction(each.getKey()),
                        each.getValue()))
                .toList();
    }
}
