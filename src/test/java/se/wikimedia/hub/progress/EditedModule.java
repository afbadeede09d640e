package se.wikimedia.hub.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authoring.ContentFolder;
import se.wikimedia.hub.authoring.UnitMarkers;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.revision.EditedBlock;
import se.wikimedia.hub.revision.KnownBlock;
import se.wikimedia.hub.revision.UnitMatching;

/**
 * The files of a module of six lessons and its authors, who edit them at random: with markers as in git, or without, as
 * in the browser. Each text has words of its own, so that it is known where every text came from.
 */
final class EditedModule {

    static final String ID = "edited";
    private static final int LESSONS = 6;
    private static final List<String> SHARED = List.of("the", "and", "of", "is", "to");

    private final Random random;
    private final Path folder;
    private final List<Written> lessons = new ArrayList<>();
    private final List<Written> taken = new ArrayList<>();
    private final Set<String> calledMinor = new HashSet<>();
    private final boolean inBrowser;
    private int origins;
    private int questions;

    /** A block and the blocks whose words it holds. */
    record Piece(@Nullable Integer marker, String text, Set<Integer> origins) {}

    /** A question, so to speak. */
    private record Asked(String id, String prompt) {}

    private static final class Written {
        final String id;
        String title;
        List<Piece> before = List.of();
        List<Piece> pieces = new ArrayList<>();
        List<Asked> quiz = new ArrayList<>();
        final List<Integer> minor = new ArrayList<>();
        int lastUnit;
        boolean isBack;

        Written(String id, String title) {
            this.id = id;
            this.title = title;
        }

        boolean isMoreThan(int pieces) {
            return this.pieces.size() > pieces;
        }
    }

    /** What may be done to a lesson or to the order of all. */
    enum Edit {
        ADD,
        REMOVE,
        MOVE,
        REWORD,
        TIDY,
        REWORD_A_LITTLE,
        SPLIT,
        MERGE,
        RENAME,
        MOVE_LESSON,
        REWORD_QUESTION,
        KEY_QUESTION_ANEW,
        ADD_QUESTION,
        REMOVE_QUESTION,
        TAKE_LESSON_OUT,
        PUT_LESSON_BACK
    }

    EditedModule(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
        inBrowser = random.nextBoolean();
        for (int i = 0; i < LESSONS; i++) {
            var lesson = new Written("l" + i, "Lesson " + words(origins++, 2));
            IntStream.range(0, 3 + random.nextInt(3)).forEach(n -> lesson.pieces.add(fresh()));
            if (i % 3 > 0) {
                IntStream.range(0, 2).forEach(n -> lesson.quiz.add(question()));
            }
            lessons.add(lesson);
        }
    }

    boolean isEditedInBrowser() {
        return inBrowser;
    }

    /** Keys of the units that the authors of the last edits have called minor. */
    Set<String> calledMinor() {
        return Set.copyOf(calledMinor);
    }

    /** The blocks of a lesson that is there. */
    List<Piece> pieces(String lesson) {
        return lessons.stream()
                .filter(each -> each.id.equals(lesson))
                .findFirst()
                .orElseThrow()
                .pieces;
    }

    /** Does that many edits of these kinds, and writes the files. Returns the module as the hub reads it. */
    Manuscript edited(int edits, List<Edit> kinds) {
        calledMinor.clear();
        lessons.forEach(lesson -> {
            lesson.before =
                    lesson.pieces.stream().filter(piece -> piece.marker != null).toList();
            lesson.isBack = false;
        });
        IntStream.range(0, edits).forEach(i -> edit(kinds.get(random.nextInt(kinds.size()))));
        if (inBrowser) {
            lessons.forEach(EditedModule::match);
        }
        return written();
    }

    private void edit(Edit edit) {
        var lesson = lessons.get(random.nextInt(lessons.size()));
        int place = random.nextInt(lesson.pieces.size());
        switch (edit) {
            case ADD -> lesson.pieces.add(random.nextInt(lesson.pieces.size() + 1), fresh());
            case REMOVE -> remove(lesson, place);
            case MOVE -> lesson.pieces.add(random.nextInt(lesson.pieces.size()), lesson.pieces.remove(place));
            case REWORD -> reword(lesson, place, 1 + random.nextInt(4));
            case TIDY -> tidy(lesson, place);
            case REWORD_A_LITTLE -> rewordALittle(lesson, place);
            case SPLIT -> split(lesson, place);
            case MERGE -> merge(lesson, place);
            case RENAME -> lesson.title = "Lesson " + words(origins++, 2);
            case MOVE_LESSON -> {
                lessons.remove(lesson);
                lessons.add(random.nextInt(lessons.size() + 1), lesson);
            }
            case REWORD_QUESTION ->
                lesson.quiz.replaceAll(asked -> random.nextBoolean() ? asked : new Asked(asked.id, prompt()));
            case KEY_QUESTION_ANEW ->
                lesson.quiz.replaceAll(
                        asked -> random.nextBoolean() ? asked : new Asked("q" + questions++, asked.prompt));
            case ADD_QUESTION -> lesson.quiz.add(question());
            case REMOVE_QUESTION -> lesson.quiz.removeIf(asked -> random.nextInt(3) == 0);
            case TAKE_LESSON_OUT -> takeOut(lesson);
            case PUT_LESSON_BACK -> {
                taken.forEach(each -> each.isBack = true);
                lessons.addAll(taken);
                taken.clear();
            }
        }
    }

    private void remove(Written lesson, int place) {
        if (lesson.isMoreThan(1)) {
            lesson.pieces.remove(place);
        }
    }

    private void reword(Written lesson, int place, int most) {
        var piece = lesson.pieces.get(place);
        var words = new ArrayList<>(List.of(piece.text.split(" ")));
        int origin = piece.origins.iterator().next();
        for (int i = 0; i < Math.min(most, words.size() / 4 + 1); i++) {
            words.set(random.nextInt(words.size()), word(origin, random.nextInt(1_000_000)));
        }
        lesson.pieces.set(place, new Piece(piece.marker, String.join(" ", words), piece.origins));
    }

    /** Another comma weighs nothing. */
    private void tidy(Written lesson, int place) {
        var piece = lesson.pieces.get(place);
        var text = piece.text.contains(", ") ? piece.text.replace(", ", " ") : piece.text.replaceFirst(" ", ", ");
        lesson.pieces.set(place, new Piece(piece.marker, text, piece.origins));
    }

    /** The author says that the meaning stays. */
    private void rewordALittle(Written lesson, int place) {
        var marker = lesson.pieces.get(place).marker;
        boolean untouched = lesson.before.contains(lesson.pieces.get(place));
        if (marker != null && untouched && !lesson.isBack) {
            reword(lesson, place, 1);
            calledMinor.add(lesson.id + ":T:" + marker);
            lesson.minor.add(marker);
        }
    }

    private void split(Written lesson, int place) {
        var piece = lesson.pieces.get(place);
        var words = List.of(piece.text.split(" "));
        if (words.size() >= 12) {
            int cut = 6 + random.nextInt(words.size() - 11);
            lesson.pieces.set(place, new Piece(piece.marker, String.join(" ", words.subList(0, cut)), piece.origins));
            var rest = String.join(" ", words.subList(cut, words.size()));
            lesson.pieces.add(place + 1, new Piece(null, rest, piece.origins));
        }
    }

    private void merge(Written lesson, int place) {
        if (place + 1 < lesson.pieces.size()) {
            var one = lesson.pieces.get(place);
            var other = lesson.pieces.remove(place + 1);
            var both =
                    Stream.concat(one.origins.stream(), other.origins.stream()).collect(Collectors.toSet());
            lesson.pieces.set(place, new Piece(one.marker, one.text + " " + other.text, both));
        }
    }

    private void takeOut(Written lesson) {
        if (lessons.size() > 3) {
            lessons.remove(lesson);
            lesson.pieces = new ArrayList<>(lesson.before);
            taken.add(lesson);
        }
    }

    /** Who edits in the browser sees no markers. */
    private static void match(Written lesson) {
        var known = lesson.before.stream()
                .map(piece -> new KnownBlock(Objects.requireNonNull(piece.marker), piece.text))
                .toList();
        var matching = UnitMatching.of(
                known,
                lesson.pieces.stream().map(piece -> new EditedBlock(piece.text)).toList(),
                lesson.lastUnit);
        for (int i = 0; i < lesson.pieces.size(); i++) {
            var piece = lesson.pieces.get(i);
            lesson.pieces.set(i, new Piece(matching.blocks().get(i).id(), piece.text, piece.origins));
        }
        lesson.lastUnit = matching.highest();
    }

    private Manuscript written() {
        try {
            write();
            if (lessons.stream().flatMap(each -> each.pieces.stream()).anyMatch(piece -> piece.marker == null)) {
                UnitMarkers.assign(folder);
            }
            var read = ContentFolder.read(folder);
            if (!read.findings().isEmpty()) {
                throw new IllegalStateException(read.findings().toString());
            }
            var manuscript = read.manuscripts().get(0);
            IntStream.range(0, lessons.size())
                    .forEach(i ->
                            learnMarkers(lessons.get(i), manuscript.lessons().get(i)));
            return manuscript;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void learnMarkers(Written lesson, LessonSource read) {
        for (int i = 0; i < lesson.pieces.size(); i++) {
            var piece = lesson.pieces.get(i);
            lesson.pieces.set(i, new Piece(read.blocks().get(i).marker(), piece.text, piece.origins));
        }
        lesson.lastUnit = read.lastUnit();
    }

    private void write() throws IOException {
        var module = Files.createDirectories(folder.resolve(ID));
        Files.writeString(folder.resolve("catalogue.yaml"), "audiences: []\ntopics: []\npaths: []\n");
        try (var old = Files.list(module)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
        var order = lessons.stream().map(lesson -> lesson.id).collect(Collectors.joining(", "));
        Files.writeString(module.resolve("module.yaml"), """
                id: edited
                title: A module
                summary: It is edited.
                language: en
                licence: CC0
                status: published
                badge: {name: Reader, criteria: All lessons.}
                lessons: [%s]
                """.formatted(order));
        for (var lesson : lessons) {
            Files.writeString(module.resolve(lesson.id + ".md"), markdown(lesson));
            if (!lesson.quiz.isEmpty()) {
                Files.writeString(module.resolve(lesson.id + ".quiz.yaml"), quiz(lesson));
            }
        }
    }

    private static String markdown(Written lesson) {
        var blocks = lesson.pieces.stream()
                .map(piece -> piece.marker == null ? piece.text : "<!--T:" + piece.marker + "-->\n" + piece.text)
                .collect(Collectors.joining("\n\n"));
        return "---\ntitle: %s\nlast-unit: %d\nminor: %s\n---\n\n%s\n"
                .formatted(lesson.title, lesson.lastUnit, lesson.minor, blocks);
    }

    private static String quiz(Written lesson) {
        return lesson.quiz.stream()
                .map(asked -> """
                          - id: %s
                            type: single
                            prompt: %s
                            answers:
                              - {id: a, text: One, correct: true}
                              - {id: b, text: Other}
                        """.formatted(asked.id, asked.prompt))
                .collect(Collectors.joining("", "questions:\n", ""));
    }

    private Piece fresh() {
        int origin = origins++;
        return new Piece(null, words(origin, 8 + random.nextInt(16)), Set.of(origin));
    }

    private Asked question() {
        return new Asked("q" + questions++, prompt());
    }

    private String prompt() {
        return "Prompt " + words(origins++, 5);
    }

    private String words(int origin, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 4 == 2 ? SHARED.get(random.nextInt(SHARED.size())) : word(origin, i))
                .collect(Collectors.joining(" "));
    }

    private static String word(int origin, int place) {
        return new Random(1_000_003L * origin + place)
                .ints(6, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
