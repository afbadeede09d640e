package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.progress.EditedModule.ID;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.progress.EditedModule.Edit;
import se.wikimedia.hub.reading.LessonChange;
import se.wikimedia.hub.reading.PastTexts;
import se.wikimedia.hub.revision.EditWeight;
import se.wikimedia.hub.shelving.PublishedModules;

/**
 * A module is edited at random while people learn and translate, on the real database: modules with 20 edit scripts of up
 * to ten edits each, as many as {@code -Dhub.modules} tells. 50 take four minutes of processor time.
 */
class EditsNeverHurtTest {

    private static final int MODULES = Integer.getInteger("hub.modules", 20);
    private static final int SCRIPTS = 20;
    private static final int PEOPLE = 3;
    private static final List<String> KEPT =
            List.of("lesson_progress", "quiz_attempt", "given_answer", "module_completion", "progress_event");

    @TempDir
    Path folder;

    private final Map<String, String> promptOfQuestion = new HashMap<>();

    static List<Long> seeds() {
        return new Random(20_261_121).longs(MODULES).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void editsNeverHurt(long seed) {
        var random = new Random(seed);
        var hub = new Hub(random);
        hub.publish(hub.module.edited(0, List.of(Edit.ADD)));
        for (int script = 1; script <= SCRIPTS; script++) {
            var when = "seed %d, script %d".formatted(seed, script);
            hub.peopleLearn();
            hub.translateSome();
            var learnt = hub.learnt();
            hub.publish(hub.module.edited(1 + random.nextInt(10), List.of(Edit.values())));
            hub.ledger.compare(hub.texts(), when);
            assertThat(hub.learnt()).as(when).isEqualTo(learnt);
            hub.whatIsDoneIsSeen(when);
            hub.someAnswersCanBeRead(when);
            hub.changesAreTold(when);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoCompletesThreeLessonsInSwedishAndTwoInArabicMeanwhileHasFiveOfSix(long seed) {
        var random = new Random(seed);
        var hub = new Hub(random);
        hub.publish(hub.module.edited(0, List.of(Edit.ADD)));
        hub.translateAll("sv");
        hub.translateAll("ar");
        hub.publish(hub.module.edited(1, List.of(Edit.TIDY)));
        var learner = hub.learning.as(1);
        for (int lesson = 0; lesson < 3; lesson++) {
            hub.take(learner, "l" + lesson, "sv");
        }
        for (int edit = 0; edit < 10; edit++) {
            if (edit == 3 || edit == 7) {
                hub.take(learner, "l" + (edit == 3 ? 3 : 4), "ar");
            }
            hub.publish(hub.module.edited(
                    1, List.of(Edit.ADD, Edit.MOVE, Edit.REMOVE, Edit.RENAME, Edit.REWORD, Edit.MOVE_LESSON)));
        }

        var standing = learner.of(ID);
        assertThat(standing.lessons()).hasSize(6);
        assertThat(standing.lessons().stream().filter(LessonStanding::done).map(LessonStanding::lesson))
                .containsExactlyInAnyOrder("l0", "l1", "l2", "l3", "l4");
        assertThat(standing.next().map(LessonStanding::lesson)).contains("l5");
        assertThat(learner.resumePoint()).contains(new ResumePoint(ID, "l5"));
        assertThat(learner.answered()).containsExactly(ID + "/l4", ID + "/l2", ID + "/l1");
        learner.answered().forEach(lesson -> hub.answersCanBeRead(1, lesson, "seed " + seed));
        for (var lesson : standing.lessons()) {
            if (lesson.done()) {
                hub.exactlyTheChangesAreTold(lesson, "seed " + seed);
                learner.seen(ID, lesson.lesson(), hub.lesson(lesson.lesson()).revision());
            }
        }
        assertThat(learner.of(ID).lessons())
                .extracting(LessonStanding::changedSince)
                .containsOnlyNulls();
    }

    /** The database, the library and those who use them. */
    private final class Hub {

        private final Random random;
        private final LearningFixture learning = new LearningFixture(PEOPLE);
        private final PublishedModules shelving = new PublishedModules(learning.clock);
        private final EditedModule module;
        private final Ledger ledger = new Ledger();
        private final Set<String> everDone = new HashSet<>();

        Hub(Random random) {
            this.random = random;
            module = new EditedModule(random, folder);
        }

        void publish(Manuscript manuscript) {
            if (module.isEditedInBrowser()) {
                shelving.takeFromBrowser(manuscript);
            } else {
                shelving.takeFromFolder(manuscript);
            }
            learning.library.hold(shelving.library().modules().toArray(LearningModule[]::new));
            learning.clock.pass(Duration.ofHours(3));
            ledger.enter(manuscript, module, today());
        }

        UnitTexts texts() {
            return shelving.library().getShelf(ID).texts();
        }

        private LearningModule today() {
            return shelving.library().modules().get(0);
        }

        Lesson lesson(String id) {
            return today().lesson(id).orElseThrow();
        }

        void translateAll(String language) {
            var translations = new HashMap<String, Translation>();
            ledger.units.forEach((key, text) ->
                    translations.put(key, new Translation(language + " " + text, text, UnitState.REVIEWED)));
            shelving.translate(ID, language, translations);
        }

        void translateSome() {
            var translations = new HashMap<String, Translation>();
            ledger.units.forEach((key, text) -> {
                if (!ledger.current.contains(key) && random.nextInt(3) == 0) {
                    translations.put(key, new Translation("sv " + text, text, UnitState.TRANSLATED));
                }
            });
            if (!translations.isEmpty()) {
                shelving.translate(ID, "sv", translations);
            }
            ledger.current.addAll(translations.keySet());
        }

        void peopleLearn() {
            for (long person = 1; person <= PEOPLE; person++) {
                var lessons = today().lessons();
                var lesson = lessons.get(random.nextInt(lessons.size()));
                var language = random.nextBoolean() ? "sv" : "ar";
                if (random.nextBoolean()) {
                    learning.as(person).viewed(ID, lesson.id(), language);
                } else {
                    take(learning.as(person), lesson.id(), language);
                }
            }
        }

        /** Reads the lesson and answers its quiz. */
        void take(Progress progress, String id, String language) {
            var quiz = lesson(id).quiz();
            learning.clock.pass(Duration.ofMinutes(5));
            progress.viewed(ID, id, language);
            if (quiz.isEmpty()) {
                progress.complete(ID, id, language);
                return;
            }
            var answers = new TreeMap<String, List<String>>();
            quiz.get().questions().forEach(question -> {
                answers.put(question.id(), List.of("a"));
                var prompt = Objects.requireNonNull(ledger.units.get(id + ":q:" + question.id()));
                promptOfQuestion.put(question.permanentId() + "@" + lesson(id).revision(), prompt);
            });
            progress.submit(ID, id, language, new Submission(null, answers, Set.of()));
        }

        /** All that the database holds of what people have done and answered. */
        Map<String, List<String>> learnt() {
            try (var connection = HubDatabaseFixture.connection();
                    var statement = connection.createStatement()) {
                var learnt = new TreeMap<String, List<String>>();
                for (var table : KEPT) {
                    var kept = new ArrayList<String>();
                    try (var rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2, 3")) {
                        while (rows.next()) {
                            var row = new StringBuilder();
                            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                                row.append(rows.getString(i)).append(' ');
                            }
                            kept.add(row.toString());
                        }
                    }
                    learnt.put(table, kept);
                }
                return learnt;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Of one person, and of all that was ever done in the lessons that are in the module at the moment. */
        void whatIsDoneIsSeen(String when) {
            long person = 1 + random.nextInt(PEOPLE);
            var of = learning.as(person).of(ID);
            for (var lesson : of.lessons()) {
                if (lesson.done()) {
                    everDone.add(person + " " + lesson.lesson());
                }
                assertThat(lesson.done()).as(when).isEqualTo(everDone.contains(person + " " + lesson.lesson()));
            }
            if (of.completedAt().isPresent()) {
                everDone.add(person + " all");
            }
            assertThat(of.completedAt().isPresent()).as(when).isEqualTo(everDone.contains(person + " all"));
            assertThat(of.badge()).as(when).isEqualTo(of.completedAt().isPresent());
        }

        /** Those of one person to one quiz. */
        void someAnswersCanBeRead(String when) {
            var person = 1 + random.nextInt(PEOPLE);
            var answered = learning.as(person).answered();
            if (!answered.isEmpty()) {
                answersCanBeRead(person, answered.get(random.nextInt(answered.size())), when);
            }
        }

        void answersCanBeRead(long person, String lesson, String when) {
            var id = lesson.substring(lesson.indexOf('/') + 1);
            var asked = PastTexts.quizzes(shelving.past()).open(ID, id, "en");
            for (var attempt : learning.as(person).attempts(ID, id)) {
                assertThat(attempt.answers()).as(when).isNotEmpty();
                attempt.answers().forEach((question, answer) -> {
                    assertThat(answer.given()).as(when).containsExactly("a");
                    assertThat(asked.asked(question, attempt.revision())
                                    .map(each -> each.prompt().html()))
                            .as(when)
                            .contains(promptOfQuestion.get(question + "@" + attempt.revision()));
                });
            }
        }

        /** To one person, about one lesson. */
        void changesAreTold(String when) {
            var lessons = learning.as(1 + random.nextInt(PEOPLE)).of(ID).lessons().stream()
                    .filter(lesson -> lesson.changedSince() != null)
                    .toList();
            if (!lessons.isEmpty()) {
                exactlyTheChangesAreTold(lessons.get(random.nextInt(lessons.size())), when);
            }
        }

        /** Every new wording is among them, and nothing that stayed where and as it was. */
        void exactlyTheChangesAreTold(LessonStanding standing, String when) {
            var lesson = standing.lesson();
            int read = standing.changedSince() == null
                    ? lesson(lesson).revision()
                    : Objects.requireNonNull(standing.changedSince());
            var then = ledger.textsAt(lesson, read);
            var now = ledger.textsAt(lesson, lesson(lesson).revision());
            var told = PastTexts.changes(shelving.library(), shelving.past())
                    .since(ID, lesson, read, "en")
                    .orElseThrow();
            var kinds = told.stream().map(LessonChange::kind).collect(Collectors.toSet());
            assertThat(told.isEmpty()).as(when).isEqualTo(then.equals(now));
            var html = told.stream().map(LessonChange::html).collect(Collectors.joining("\n"));
            var added = new ArrayList<>(now);
            added.removeAll(then);
            for (var text : added) {
                var word = text.substring(text.lastIndexOf(' ') + 1);
                assertThat(html).as(when).contains(word);
            }
            if (added.isEmpty() && now.size() < then.size()) {
                assertThat(kinds).as(when).contains(LessonChange.Kind.REMOVED);
            }
        }
    }

    /** What somebody would note who knows every edit. */
    private static final class Ledger {

        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Set<Integer>> origins = new HashMap<>();
        private final Set<String> current = new HashSet<>();
        private final Map<String, Set<String>> everHeld = new HashMap<>();
        private final Set<String> gone = new HashSet<>();
        private final Map<String, List<String>> editions = new HashMap<>();
        private Map<String, String> units = Map.of();
        private Map<String, Set<Integer>> originsToday = Map.of();
        private Set<String> calledMinor = Set.of();
        private Set<String> lessons = Set.of();

        void enter(Manuscript manuscript, EditedModule module, LearningModule published) {
            texts.putAll(units);
            units.forEach((key, text) ->
                    everHeld.computeIfAbsent(key, unit -> new HashSet<>()).add(text));
            origins.putAll(originsToday);
            units = new LinkedHashMap<>();
            manuscript.units().forEach(unit -> units.put(unit.key(), unit.text()));
            originsToday = new HashMap<>();
            manuscript.lessons().stream().map(LessonSource::id).forEach(lesson -> module.pieces(lesson)
                    .forEach(piece -> originsToday.put(lesson + ":T:" + piece.marker(), piece.origins())));
            calledMinor = module.calledMinor();
            noteGone(manuscript);
            published
                    .lessons()
                    .forEach(lesson -> editions.put(lesson.id() + "@" + lesson.revision(), shown(lesson.id())));
        }

        private void noteGone(Manuscript manuscript) {
            var before = lessons;
            lessons = manuscript.lessons().stream().map(LessonSource::id).collect(Collectors.toSet());
            texts.keySet().stream()
                    .filter(key -> !units.containsKey(key))
                    .filter(key -> before.contains(lesson(key)) && lessons.contains(lesson(key)))
                    .forEach(gone::add);
        }

        private static String lesson(String key) {
            return key.substring(0, key.indexOf(':'));
        }

        /** Blocks in order; of questions the key too, because they are other questions with another one. */
        private List<String> shown(String lesson) {
            return units.entrySet().stream()
                    .filter(unit -> lesson(unit.getKey()).equals(lesson))
                    .map(unit -> (unit.getKey().contains(":q:") ? unit.getKey() + " " : "") + unit.getValue())
                    .toList();
        }

        List<String> textsAt(String lesson, int revision) {
            return Objects.requireNonNull(editions.get(lesson + "@" + revision));
        }

        /** A text that comes back, as when two halves are put together again, brings its meaning with it. */
        private void edited(String key, String text, UnitTexts shelved) {
            boolean isBack = everHeld.getOrDefault(key, Set.of()).stream()
                    .anyMatch(held -> EditWeight.of(held, text) != EditWeight.MAJOR);
            current.remove(key);
            if (isBack && shelved.state(key, "sv") == UnitState.TRANSLATED) {
                current.add(key);
            }
        }

        /** No id has another text's, and a translation is current if and only if nothing major happened since. */
        void compare(UnitTexts shelved, String when) {
            units.forEach((key, text) -> {
                var about = when + ", " + key;
                assertThat(gone).as(about).doesNotContain(key);
                var before = texts.get(key);
                if (before != null) {
                    assertThat(originsToday.getOrDefault(key, Set.of(-1)))
                            .as(about)
                            .containsAnyElementsOf(origins.getOrDefault(key, Set.of(-1)));
                    if (EditWeight.of(before, text) == EditWeight.MAJOR && !calledMinor.contains(key)) {
                        edited(key, text, shelved);
                    }
                }
                assertThat(shelved.state(key, "sv") == UnitState.TRANSLATED)
                        .as(about)
                        .isEqualTo(current.contains(key));
            });
        }
    }
}
