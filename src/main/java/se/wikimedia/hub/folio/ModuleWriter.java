package se.wikimedia.hub.folio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.ModuleSource;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.manuscript.QuizSource;

/** Writes the text files of a module of which only the manuscript is known; reading them gives the same manuscript. */
public final class ModuleWriter {

    public static final String MODULE = "module.yaml";
    public static final String FILES = "files/files.yaml";

    private ModuleWriter() {}

    /** By their names in the module's folder. */
    public static SortedMap<String, String> texts(Manuscript manuscript) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(MODULE, YamlSheet.write(module(manuscript.module())));
        if (!manuscript.files().isEmpty()) {
            texts.put(
                    FILES,
                    YamlSheet.write(
                            manuscript.files().stream().map(ModuleWriter::file).toList()));
        }
        for (LessonSource lesson : manuscript.lessons()) {
            texts.put(lessonFile(lesson.id()), lesson(lesson));
            QuizSource quiz = lesson.quiz();
            if (quiz != null) {
                texts.put(quizFile(lesson.id()), YamlSheet.write(quiz(quiz)));
            }
        }
        return texts;
    }

    public static String lessonFile(String lesson) {
        return lesson + ".md";
    }

    public static String quizFile(String lesson) {
        return lesson + ".quiz.yaml";
    }

    private static Map<String, Object> module(ModuleSource module) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", module.id());
        tree.put("title", module.title());
        tree.put("summary", module.summary());
        tree.put("language", module.language());
        tree.put("licence", module.licence());
        tree.put("status", module.status() == ModuleSource.Status.DRAFT ? "draft" : "published");
        put(tree, "authors", module.authors());
        put(tree, "audiences", module.audiences());
        put(tree, "topics", module.topics());
        tree.put("level", Integer.toString(module.level()));
        put(tree, "minutes", module.minutes());
        put(tree, "requires", module.requires());
        ModuleSource.Badge badge = module.badge();
        if (badge != null) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("name", badge.name());
            put(named, "criteria", badge.criteria());
            tree.put("badge", named);
        }
        tree.put("lessons", new ArrayList<Object>(module.lessons()));
        return tree;
    }

    private static String lesson(LessonSource lesson) {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("title", lesson.title());
        put(front, "minutes", lesson.minutes());
        front.put("last-unit", Integer.toString(lesson.lastUnit()));
        put(front, "minor", lesson.minor().stream().map(String::valueOf).toList());
        return new LessonSheet(front, lesson.body()).file();
    }

    private static Map<String, Object> quiz(QuizSource quiz) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pass", Double.toString(quiz.pass()));
        tree.put(
                "questions",
                quiz.questions().stream().map(ModuleWriter::question).toList());
        return tree;
    }

    private static Map<String, Object> question(QuestionSource question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", question.id());
        tree.put("type", question.type().toString());
        tree.put("prompt", question.prompt());
        put(tree, "explanation", question.explanation());
        put(
                tree,
                "answers",
                question.answers().stream()
                        .map(answer -> answer(question, answer))
                        .toList());
        return tree;
    }

    private static Map<String, Object> answer(QuestionSource question, AnswerSource answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", answer.id());
        tree.put("text", answer.text());
        put(tree, "match", answer.match());
        put(tree, "tolerance", answer.tolerance());
        boolean said = question.type() == QuestionSource.Type.SINGLE || question.type() == QuestionSource.Type.MULTIPLE;
        if (said && answer.correct() || !said && !answer.correct()) {
            tree.put("correct", Boolean.toString(answer.correct()));
        }
        put(tree, "explanation", answer.explanation());
        return tree;
    }

    private static Map<String, Object> file(FileSource file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", file.name());
        put(tree, "title", file.title());
        tree.put("author", file.author());
        tree.put("licence", file.licence());
        put(tree, "source", file.source());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                tree.put(key, new ArrayList<Object>(list));
            }
        } else if (value != null) {
            tree.put(key, value.toString());
        }
    }
}
