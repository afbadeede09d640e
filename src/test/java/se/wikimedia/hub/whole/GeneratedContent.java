package se.wikimedia.hub.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A content folder of somebody else's: 80 modules with 780 lessons in seven languages, the same each time, with
 * tables, pictures, code and quizzes. Into each of the first thirty modules one mistake can be planted.
 */
public final class GeneratedContent {

    public static final int MODULES = 80;
    public static final int LESSONS = 780;
    static final int BROKEN = 30;

    private static final List<String> LANGUAGES = List.of("en", "sv", "fr", "ar", "sw", "pt-BR", "tly");
    private static final List<String> WORDS = List.of(
            "museum",
            "arkiv",
            "bibliothèque",
            "مكتبة",
            "makumbusho",
            "coleção",
            "partnership",
            "licence",
            "upload",
            "metadata",
            "catalogue",
            "picture",
            "agreement",
            "volunteer",
            "object",
            "record");

    private final Path root;

    private GeneratedContent(Path root) {
        this.root = root;
    }

    public static GeneratedContent in(Path root) {
        var content = new GeneratedContent(root);
        content.write("catalogue.yaml", """
                audiences:
                  - {key: volunteer, title: Volunteers}
                  - {key: staff, title: Staff}
                topics:
                  - {key: data, title: Data, description: Tables and more.}
                  - {key: law, title: Law}
                paths:
                  - key: everything
                    title: Everything
                    audience: volunteer
                    modules: [%s]
                """.formatted(
                IntStream.range(0, MODULES).mapToObj(GeneratedContent::module).collect(Collectors.joining(", "))));
        IntStream.range(0, MODULES).forEach(content::writeModule);
        return content;
    }

    Path root() {
        return root;
    }

    static String module(int number) {
        return "module-%02d".formatted(number);
    }

    static String lesson(int number) {
        return "lesson-" + number;
    }

    /** 60 modules of ten lessons and 20 of nine. */
    static int lessons(int module) {
        return module % 4 == 3 ? 9 : 10;
    }

    private static String language(int module) {
        return LANGUAGES.get(module % LANGUAGES.size());
    }

    private static String sentence(int seed, int words) {
        return IntStream.range(0, words)
                        .mapToObj(i -> WORDS.get(Math.floorMod(seed * 31 + i * i * 7 + i, WORDS.size())))
                        .collect(Collectors.joining(" "))
                + " " + seed + ".";
    }

    private void writeModule(int number) {
        var folder = module(number) + "/";
        var lessons = IntStream.range(0, lessons(number))
                .mapToObj(GeneratedContent::lesson)
                .toList();
        write(folder + "module.yaml", """
                id: %s
                title: "Module %d: %s"
                summary: %s
                language: %s
                licence: CC BY-SA 4.0
                status: published
                authors: [Wikimedia Sverige]
                audiences: [%s]
                topics: [%s]
                level: %d
                minutes: %d
                badge: {name: Badge %d, criteria: All lessons.}
                lessons: [%s]
                """.formatted(
                        module(number),
                        number,
                        sentence(number, 3),
                        sentence(number, 12),
                        language(number),
                        number % 2 == 0 ? "volunteer" : "staff",
                        number % 3 == 0 ? "law" : "data",
                        1 + number % 3,
                        30 + number % 60,
                        number,
                        String.join(", ", lessons)));
        write(folder + "files/files.yaml", """
                - file: map.svg
                  title: A map
                  author: Wikimedia Sverige
                  licence: CC0
                - file: table.csv
                  author: Wikimedia Sverige
                  licence: CC0
                """);
        write(
                folder + "files/map.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 " + number + "\"/></svg>\n");
        write(folder + "files/table.csv", "a,b\n1," + number + "\n");
        IntStream.range(0, lessons.size()).forEach(lesson -> writeLesson(folder, number * 10 + lesson, lesson));
    }

    private void writeLesson(String folder, int seed, int lesson) {
        write(folder + lesson(lesson) + ".md", """
                ---
                title: Lesson %d of %s
                minutes: %d
                ---

                ## %s <!--T:1-->

                <!--T:2-->
                %s

                <!--T:3-->
                ![A map](files/map.svg) with [a table](files/table.csv) and [a lesson](lesson-0.md).

                <!--T:4-->
                | what | how many |
                |------|---------:|
                | %s | %d |

                <!--T:5-->
                - %s
                - **%s**

                ```
                %s
                ```

                <!--T:6-->
                > %s
                """.formatted(
                        lesson,
                        sentence(seed, 2),
                        3 + seed % 20,
                        sentence(seed, 4),
                        sentence(seed, 60),
                        WORDS.get(seed % WORDS.size()),
                        seed,
                        sentence(seed + 1, 9),
                        sentence(seed + 2, 5),
                        sentence(seed + 3, 6),
                        sentence(seed + 4, 30)));
        if (lesson % 2 == 0) {
            write(folder + lesson(lesson) + ".quiz.yaml", """
                    pass: 0.5
                    questions:
                      - id: one
                        type: single
                        prompt: %s
                        answers:
                          - {id: a, text: %s, correct: true, explanation: Why.}
                          - {id: b, text: Another}
                      - id: pairs
                        type: match
                        prompt: What belongs together?
                        answers:
                          - {id: a, text: Sweden, match: Stockholm}
                          - {id: b, text: France, match: Paris}
                      - id: sum
                        type: number
                        prompt: How many?
                        answers:
                          - {id: a, text: %d, tolerance: 1}
                      - id: thought
                        type: reflection
                        prompt: What do you think?
                    """.formatted(sentence(seed, 7), sentence(seed, 2), seed));
        }
    }

    /** One kind of mistake: in that file of a module, the first such text becomes the other. */
    private record Mistake(String file, String good, String bad) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("module.yaml", "status: published", "status: ready"),
            new Mistake("module.yaml", "level: ", "level: easy"),
            new Mistake("module.yaml", "audiences: [", "audiences: [nobody, "),
            new Mistake("lesson-1.md", "<!--T:3-->", "<!--T:x-->"),
            new Mistake("lesson-2.md", "<!--T:4-->", "<!--T:2-->"),
            new Mistake("lesson-3.md", "files/map.svg", "files/mop.svg"),
            new Mistake("lesson-4.md", "(lesson-0.md)", "(javascript:alert)"),
            new Mistake("lesson-2.quiz.yaml", "type: single", "type: singel"),
            new Mistake("lesson-4.quiz.yaml", "tolerance: 1", "tolerance: -1"),
            new Mistake("files/files.yaml", "licence: CC0", "licence: ''"));

    /** Plants thirty mistakes into thirty files of as many modules; gives back the places, as {@code file:line: }. */
    List<String> plantMistakes() {
        var places = new ArrayList<String>();
        for (int number = 0; number < BROKEN; number++) {
            places.add(plant(module(number), MISTAKES.get(number % MISTAKES.size())));
        }
        return places;
    }

    private String plant(String module, Mistake mistake) {
        var file = module + "/" + mistake.file();
        try {
            var text = Files.readString(root.resolve(file));
            int at = text.indexOf(mistake.good());
            if (at < 0) {
                throw new IllegalStateException(mistake + " can't be planted");
            }
            write(
                    file,
                    text.substring(0, at)
                            + mistake.bad()
                            + text.substring(at + mistake.good().length()));
            long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            return file + ":" + line + ": ";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
