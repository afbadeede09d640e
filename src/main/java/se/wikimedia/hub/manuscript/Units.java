package se.wikimedia.hub.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.ModuleSource.Badge;
import se.wikimedia.hub.manuscript.SourceUnit.Kind;
import se.wikimedia.hub.markup.Block;

/** Names the texts of a module or of the catalogue, in reading order. Translations hang on these keys for ever. */
final class Units {
    private final List<SourceUnit> units = new ArrayList<>();

    static List<SourceUnit> of(Manuscript manuscript) {
        Units units = new Units();
        units.module(manuscript.module());
        manuscript.files().forEach(file -> units.add("file:" + file.name() + ":title", file.title(), Kind.TITLE));
        manuscript.lessons().forEach(units::lesson);
        return List.copyOf(units.units);
    }

    static List<SourceUnit> of(CatalogueSource catalogue) {
        Units units = new Units();
        catalogue.audiences().forEach(each -> units.entry("audience:" + each.key(), each.title(), each.description()));
        catalogue.topics().forEach(each -> units.entry("topic:" + each.key(), each.title(), each.description()));
        catalogue.paths().forEach(each -> units.entry("path:" + each.key(), each.title(), each.description()));
        return List.copyOf(units.units);
    }

    private void entry(String key, String title, @Nullable String description) {
        add(key + ":title", title, Kind.TITLE);
        add(key + ":description", description, Kind.DESCRIPTION);
    }

    private void module(ModuleSource module) {
        add("module:title", module.title(), Kind.TITLE);
        add("module:summary", module.summary(), Kind.DESCRIPTION);
        Badge badge = module.badge();
        if (badge != null) {
            add("module:badge:name", badge.name(), Kind.TITLE);
            add("module:badge:criteria", badge.criteria(), Kind.DESCRIPTION);
        }
    }

    private void lesson(LessonSource lesson) {
        add(lesson.id() + ":title", lesson.title(), Kind.TITLE);
        for (Block block : lesson.blocks()) {
            if (block.marker() != null) {
                add(
                        lesson.id() + ":T:" + block.marker(),
                        block.text(),
                        Kind.valueOf(block.kind().name()));
            }
        }
        if (lesson.quiz() != null) {
            lesson.quiz().questions().forEach(question -> question(lesson.id() + ":q:" + question.id(), question));
        }
    }

    private void question(String key, QuestionSource question) {
        add(key, question.prompt(), Kind.PROMPT);
        for (AnswerSource answer : question.answers()) {
            String answerKey = key + ":" + answer.id();
            if (question.type() != QuestionSource.Type.NUMBER) {
                add(answerKey, answer.text(), Kind.ANSWER);
            }
            add(answerKey + ":match", answer.match(), Kind.ANSWER);
            add(answerKey + ":explanation", answer.explanation(), Kind.EXPLANATION);
        }
        add(key + ":explanation", question.explanation(), Kind.EXPLANATION);
    }

    private void add(String key, @Nullable String text, Kind kind) {
        if (text != null) {
            units.add(new SourceUnit(key, text, kind));
        }
    }
}
