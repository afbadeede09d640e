package se.wikimedia.hub.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.wikimedia.hub.authoring.ModuleCheck;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.MarkedBody;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.sheet.Finding;

/** What there is to say about a draft before it is published, within the caller's transaction. */
@ApplicationScoped
class DraftChecks {

    @Inject
    Papers papers;

    @Inject
    Library library;

    /**
     * @param findings errors first
     * @param effect none where there are errors
     */
    record Checked(List<Finding> findings, TranslationEffect effect) {}

    Checked of(Draft draft, Paper paper) {
        ModuleCheck check = papers.check(draft, paper);
        List<Finding> findings = new ArrayList<>(check.findings());
        findings.sort(Comparator.comparing(Finding::isError).reversed());
        Manuscript manuscript = check.manuscript();
        TranslationEffect effect = manuscript == null
                ? TranslationEffect.NONE
                : library.shelf(draft.module())
                        .map(shelf -> effect(
                                shelf, shelf.manuscript().units(), manuscript.units(), key -> isMinor(paper, key)))
                        .orElse(TranslationEffect.NONE);
        return new Checked(findings, effect);
    }

    /** What publishing a lesson as it was typed would do to its translations. */
    TranslationEffect ofLesson(Paper paper, String module, String lesson, LessonTyped typed) {
        Optional<ShelvedModule> shelf = library.shelf(module);
        if (shelf.isEmpty()) {
            return TranslationEffect.NONE;
        }
        String prefix = lesson + ":T:";
        String title = lesson + ":title";
        List<SourceUnit> before = shelf.get().manuscript().units().stream()
                .filter(unit -> unit.key().startsWith(prefix) || unit.key().equals(title))
                .toList();
        LessonSheet edited =
                paper.lesson(lesson).orElse(LessonSheet.EMPTY).edited(typed.title(), typed.minutes(), typed.markdown());
        List<SourceUnit> after = new ArrayList<>();
        after.add(new SourceUnit(title, typed.title(), SourceUnit.Kind.PARAGRAPH));
        MarkedBody.blocks(edited.body()).forEach(place -> {
            Integer marker = place.block().marker();
            if (marker != null) {
                after.add(new SourceUnit(prefix + marker, place.block().text(), SourceUnit.Kind.PARAGRAPH));
            }
        });
        return effect(shelf.get(), before, after, key -> typed.minor());
    }

    private static TranslationEffect effect(
            ShelvedModule shelf, List<SourceUnit> before, List<SourceUnit> after, Predicate<String> minor) {
        var languages = new TreeSet<>(shelf.coverage().keySet());
        languages.remove(shelf.module().language());
        return TranslationEffect.of(before, after, shelf.texts(), languages, minor);
    }

    private static boolean isMinor(Paper paper, String key) {
        String[] parts = key.split(":", -1);
        return parts.length == 3
                && parts[1].equals("T")
                && paper.lesson(parts[0])
                        .filter(lesson -> lesson.marksMinor(
                                Integer.parseInt(parts[2]),
                                paper.publishedLesson(parts[0]).minor()))
                        .isPresent();
    }

    /** By lesson. */
    static Map<String, ReadingEase> ease(Paper paper) {
        Map<String, ReadingEase> ease = new HashMap<>();
        paper.lessons().forEach(lesson -> paper.lesson(lesson)
                .ifPresent(sheet -> ease.put(lesson, ReadingEase.of(SafeHtml.plain(sheet.typed()), paper.language()))));
        return ease;
    }
}
