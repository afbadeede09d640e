package se.wikimedia.hub.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.reading.UnitReading;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** Lessons by name, in the reader's language; those that are no more by their ids. */
@RequestScoped
class LessonTitles {

    private static final String NO_LANGUAGE = "zxx";

    @Inject
    Library library;

    @Inject
    Reading reading;

    @Inject
    ReaderLanguage reader;

    /**
     * A lesson's name and its module's.
     *
     * @param moduleLang BCP 47; {@code zxx} where there is only an id
     * @param lessonLang the same
     * @param address empty where the lesson is no more
     */
    public record Title(String module, String moduleLang, String lesson, String lessonLang, String address) {}

    Title of(String moduleId, String lessonId) {
        var module = library.find(moduleId).map(each -> reading.module(each.id(), reader.getTag()));
        var lesson = module.stream()
                .flatMap(each -> each.lessons().stream())
                .filter(each -> each.id().equals(lessonId))
                .map(ModuleReading.LessonLine::title)
                .findFirst();
        var moduleTitle = module.map(ModuleReading::title);
        return new Title(
                text(moduleTitle, moduleId),
                lang(moduleTitle),
                text(lesson, lessonId),
                lang(lesson),
                lesson.isPresent() ? "/modules/" + moduleId + "/" + lessonId : "");
    }

    private static String text(Optional<UnitReading> title, String id) {
        return title.map(UnitReading::html).orElse(id);
    }

    private static String lang(Optional<UnitReading> title) {
        return title.map(UnitReading::lang).orElse(NO_LANGUAGE);
    }
}
