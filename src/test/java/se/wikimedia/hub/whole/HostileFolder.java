package se.wikimedia.hub.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.wikimedia.hub.authoring.ContentFolder;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.text.PoEntry;
import se.wikimedia.hub.shared.text.PoFile;

/** Modules and translations that pass every check of the loader and try to run a script from every field. */
record HostileFolder(Path content, Path translations) {

    static final String MODULE = "hostile";
    static final String LESSON = "lesson";
    /** Numbers of which nobody else's text has the product. */
    static final String EXPRESSIONS = "#{7919*7907} ${7919*7907}";

    static final String PRODUCT = "62615533";
    /** In every text, so that a test sees that the text is shown. */
    static final String CANARY = "Canary";

    private static final String TAGS = CANARY
            + " \"><script>harm(1)</script><svg onload=harm(2)><img src=x onerror=\"harm(3)\"></title><b onclick=harm(4)> ";
    private static final String TEXT = TAGS + EXPRESSIONS;

    /** What the checks of a manuscript would refuse, but a translator's file can bring. */
    private static final String LINKS = " [a](javascript:harm(5)) [b](JaVaScRiPt&colon;harm(6)) <javascript:harm(7)>"
            + " [c](&#106;avascript:harm(8)) [d](data:text/html,<script>harm(9)</script>) [e](vbscript:harm(10))"
            + " [f](//elsewhere.example/) [g](https:elsewhere.example \"\\\" onmouseover=harm(11)\")"
            + " ![h](https://elsewhere.example/h.png) ![i\" onerror=\"harm(12)](javascript:harm(13)) \u202Etrap\u202C ";

    private static final String BODY = """
            ---
            title: %1$s
            minutes: 5
            ---

            ## %2$s <!--T:1-->

            <!--T:2-->
            %2$s

            <!--T:3-->
            <script>harm(20)</script>
            <iframe src="javascript:harm(21)"></iframe>

            <!--T:4-->
            | %3$s | <img src=x onerror=harm(22)> |
            |---|---|
            | <svg/onload=harm(23)> | `<script>harm(24)</script>` |

            <!--T:5-->
            - [Canary](/modules "\\" onmouseover=\\"harm(25)")
            - [Canary](<https://example.org/?"onclick="harm(26)>)
            - [<img src=x onerror=harm(27)>](https://example.org/)
            - <https://example.org/?"onclick="harm(28)>

            <!--T:6-->
            ![Canary "onload="harm(29) <img src=x onerror=harm(30)>](files/picture.svg "\\" onload=\\"harm(31)")

            ```html"><script>harm(32)</script>
            </code></pre><script>harm(33)</script>
            ```

            <!--T:7-->
            > \u200F<b onmouseover=harm(34)>Canary</b> &lt;script&gt;harm(35)&lt;/script&gt; \\<script>harm(36)\\</script>
            """;

    private static final String QUIZ = """
            questions:
              - id: single
                type: single
                prompt: %1$s
                explanation: %1$s
                answers:
                  - {id: a, text: %1$s, correct: true, explanation: %1$s}
                  - {id: b, text: %1$s, explanation: %1$s}
              - id: match
                type: match
                prompt: %1$s
                answers:
                  - {id: a, text: %1$s, match: %2$s}
                  - {id: b, text: %1$s, match: %1$s}
              - id: order
                type: order
                prompt: %1$s
                answers:
                  - {id: a, text: %1$s}
                  - {id: b, text: %1$s}
              - id: text
                type: text
                prompt: %1$s
                answers:
                  - {id: a, text: %1$s}
              - id: note
                type: reflection
                prompt: %1$s
            """;

    static HostileFolder in(Path folder) throws IOException {
        var hostile = new HostileFolder(folder.resolve("content"), folder.resolve("translations"));
        hostile.writeModule();
        var read = ContentFolder.read(hostile.content());
        if (read.hasErrors() || read.manuscripts().isEmpty()) {
            throw new IllegalStateException("the loader refuses: " + read.findings());
        }
        hostile.translate(MODULE, read.manuscripts().get(0).units());
        hostile.translate("catalogue", read.catalogue().units());
        hostile.translateInterface();
        return hostile;
    }

    private void writeModule() throws IOException {
        write(content.resolve("catalogue.yaml"), """
                audiences: [{key: a, title: %1$s, description: %1$s}]
                topics: [{key: t, title: %1$s, description: %1$s}]
                paths: [{key: p, title: %1$s, description: %1$s, audience: a, modules: [hostile]}]
                """.formatted(quoted(TEXT)));
        var module = content.resolve(MODULE);
        write(module.resolve("module.yaml"), """
                {id: hostile, title: %1$s, summary: %1$s, language: en, licence: %1$s, status: published,
                 authors: [%1$s, %1$s], audiences: [a], topics: [t], lessons: [lesson, last],
                 badge: {name: %1$s, criteria: %1$s}}
                """.formatted(quoted(TEXT)));
        write(module.resolve("lesson.md"), BODY.formatted(quoted(TEXT), TEXT, TEXT.replace("|", "")));
        write(module.resolve("last.md"), BODY.formatted(quoted(TEXT), TEXT, TEXT.replace("|", "")));
        write(module.resolve("lesson.quiz.yaml"), QUIZ.formatted(quoted(TEXT), quoted(TEXT + " partner")));
        write(module.resolve("files/picture.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>
                """);
        write(module.resolve("files/files.yaml"), """
                - {file: picture.svg, title: %1$s, author: %1$s, licence: %1$s}
                """.formatted(quoted(TEXT)));
    }

    private void translate(String group, List<SourceUnit> units) throws IOException {
        var entries = units.stream()
                .map(unit -> PoEntry.of(unit.key(), unit.text(), TEXT + LINKS + unit.key(), false))
                .toList();
        write(
                translations.resolve("modules/sv").resolve(group + ".po"),
                PoFile.of("sv", entries).write());
    }

    private void translateInterface() throws IOException {
        var keys = Messages.load(
                        Languages.standard(),
                        List.of(Path.of("translations", "ui").toUri()))
                .keys();
        var json = new StringBuilder("{\"@metadata\": {\"authors\": []}");
        keys.forEach(key -> json.append(",\n\"")
                .append(key)
                .append("\": \"")
                .append(TAGS.replace("\"", "\\\""))
                .append('"'));
        write(translations.resolve("ui/es.json"), json.append('}').toString());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
