package se.wikimedia.hub.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.progress.Reflections;
import se.wikimedia.hub.progress.SharedReflection;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.reading.UnitReading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What learners of a module share with its authors. */
@Named
@RequestScoped
@Route("/author/reflections/{module}")
@RolesAllowed("author")
public class ReflectionsPage implements Visited {

    @Inject
    Reflections reflections;

    @Inject
    Accounts accounts;

    @Inject
    Library library;

    @Inject
    Reading reading;

    @Inject
    ReaderLanguage reader;

    private @Nullable ModuleReading module;

    /** A reflection with its lesson and question, as long as there are those. */
    public record Line(
            SharedReflection shared, String writer, Optional<UnitReading> lesson, Optional<UnitReading> prompt) {}

    @Override
    public Optional<String> visit(Visit visit) {
        module = reading.module(visit.segment("module"), reader.getTag());
        return Optional.empty();
    }

    public ModuleReading getModule() {
        return Show.opened(module);
    }

    public List<Line> getLines() {
        var shared = reflections.shared(getModule().id());
        var names = accounts.displayNames(
                shared.stream().map(SharedReflection::writer).collect(Collectors.toSet()));
        var lessons = lessons();
        return shared.stream()
                .map(each -> line(each, names.getOrDefault(each.writer(), ""), lessons))
                .toList();
    }

    private Map<String, LessonReading> lessons() {
        return library.find(getModule().id()).map(LearningModule::lessons).orElseThrow(Problem::notFound).stream()
                .collect(Collectors.toMap(
                        lesson -> lesson.permanentId(),
                        lesson -> reading.lesson(getModule().id(), lesson.id(), reader.getTag())));
    }

    private static Line line(SharedReflection shared, String writer, Map<String, LessonReading> lessons) {
        var lesson = Optional.ofNullable(lessons.get(shared.lesson()));
        var prompt = lesson.flatMap(LessonReading::quiz).stream()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(question -> question.permanentId().equals(shared.question()))
                .map(QuestionReading::prompt)
                .findFirst();
        return new Line(shared, writer, lesson.map(LessonReading::title), prompt);
    }
}
