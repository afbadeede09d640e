package se.wikimedia.hub.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedMistakesTest {
    private static final String MODULE = "first/module.yaml";
    private static final String INTRO = "first/intro.md";
    private static final String QUIZ = "first/intro.quiz.yaml";
    private static final String FILES = "first/files/files.yaml";
    private static final String PROMPT = "    prompt: Who decides?\n";
    private static final String HOSTS = "    hosts: ";
    private static final String WHY = "  - id: one\n";
    private static final String WORK = "  - id: work\n    type: evidence\n    prompt: What did you do?\n";
    private static final String CATALOGUE = "catalogue.yaml";

    /** One mistake and the beginnings of all findings it leads to. */
    record Mistake(String name, Consumer<GoodFolder> plant, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    private Path temp;

    @Test
    void theGoodFolderHasNothingToFind() {
        assertThat(new GoodFolder(temp.resolve("content")).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void eachMistakeIsFoundOnceAtItsLine(Mistake mistake) {
        GoodFolder folder = new GoodFolder(temp.resolve("content"));
        mistake.plant.accept(folder);
        List<String> findings = assertTimeout(Duration.ofSeconds(10), folder::findings);
        assertThat(findings).hasSameSizeAs(mistake.expected);
        for (int i = 0; i < findings.size(); i++) {
            assertThat(findings.get(i)).startsWith(mistake.expected.get(i));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void anErrorKeepsItsModuleOutAndNoOther(Mistake mistake) {
        GoodFolder folder = new GoodFolder(temp.resolve("content"));
        mistake.plant.accept(folder);
        ContentFolder content = folder.read();
        for (String module : List.of("first", "second")) {
            boolean wrong = content.findings().stream()
                    .anyMatch(finding -> finding.isError() && finding.file().startsWith(module + "/"));
            boolean there = content.manuscripts().stream()
                    .anyMatch(each -> each.module().id().equals(module));
            assertThat(there).as(module).isEqualTo(!wrong);
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(module(), elsewhere(), lesson(), files(), quiz(), hostile(), catalogue())
                .flatMap(each -> each);
    }

    private static Stream<Mistake> module() {
        return Stream.of(
                inModule("YAML syntax", "title: First steps", "title: \"First", MODULE + ":2: is not YAML"),
                inModule(
                        "key twice",
                        "level: 1",
                        "title: Again",
                        MODULE + ":10: key “title” is given twice, first in line 2"),
                inModule(
                        "list for a text", "title: First steps", "title: [First]", MODULE + ":2: title must be a text"),
                inModule("text for a list", "topics: [data]", "topics: data", MODULE + ":9: topics must be a list"),
                inModule(
                        "list in a list",
                        "topics: [data]",
                        "topics: [[data]]",
                        MODULE + ":9: each of topics must be a text"),
                inModule("title missing", "title: First steps\n", "", MODULE + ":1: title is missing"),
                inModule("title empty", "title: First steps", "title:", MODULE + ":2: title is empty"),
                inModule("title blank", "title: First steps", "title: \" \"", MODULE + ":2: title is empty"),
                inModule(
                        "title of two lines",
                        "title: First steps",
                        "title: \"a\\nb\"",
                        MODULE + ":2: title must be one line"),
                inModule(
                        "id of another",
                        "id: first",
                        "id: second",
                        MODULE + ":1: id is “second”; it must be the folder's name"),
                inModule("bad id", "id: first", "id: first/..", MODULE + ":1: “first/..” is no id"),
                inModule("bad language", "language: en", "language: en_GB", MODULE + ":4: language is “en_GB”"),
                inModule(
                        "language in words",
                        "language: en",
                        "language: the English tongue",
                        MODULE + ":4: language is"),
                inModule("licence empty", "licence: CC BY-SA 4.0", "licence: ''", MODULE + ":5: licence is empty"),
                inModule(
                        "status",
                        "status: published",
                        "status: ready",
                        MODULE + ":6: status is “ready”; it must be draft or"),
                inModule(
                        "level 4",
                        "level: 1",
                        "level: 4",
                        MODULE + ":10: level is “4”; it must be a whole number from 1 to 3"),
                inModule("level in words", "level: 1", "level: easy", MODULE + ":10: level is “easy”"),
                inModule("no minutes", "minutes: 30", "minutes: 0", MODULE + ":11: minutes is “0”"),
                inModule("half minutes", "minutes: 30", "minutes: 1.5", MODULE + ":11: minutes is “1.5”"),
                inModule("huge minutes", "minutes: 30", "minutes: 99999999999", MODULE + ":11: minutes is"),
                inModule(
                        "unknown audience",
                        "[volunteer]",
                        "[volunteer, bored]",
                        MODULE + ":8: audience “bored” is not in"),
                inModule("unknown topic", "topics: [data]", "topics: [date]", MODULE + ":9: topic “date” is not in"),
                inModule(
                        "requires unknown",
                        "requires: []",
                        "requires: [third]",
                        MODULE + ":12: required module “third” does"),
                inModule(
                        "requires itself",
                        "requires: []",
                        "requires: [first]",
                        MODULE + ":12: a module can't require itself"),
                inModule(
                        "requires in a circle",
                        "requires: []",
                        "requires: [second]",
                        MODULE + ":12: module “second” requires this one in turn",
                        "second/module.yaml:8: module “first” requires this one in turn"),
                inModule(
                        "lesson twice",
                        "  - more",
                        "  - more\n  - more",
                        MODULE + ":19: “more” is given twice, first in line 18"),
                inModule(
                        "lesson without file",
                        "  - more",
                        "  - more\n  - gone",
                        MODULE + ":19: lesson “gone” has no file"),
                inModule("lesson not listed", "  - more\n", "", "first/more.md:1: is not among the lessons"),
                inModule(
                        "lessons empty",
                        "lessons:\n  - intro\n  - more",
                        "lessons: []",
                        MODULE + ":16: lessons is missing or empty"),
                inModule("bad lesson id", "  - more", "  - more\n  - a b", MODULE + ":19: “a b” is no id"),
                inModule("badge without name", "  name: Beginner\n", "", MODULE + ":13: name is missing"),
                inModule(
                        "badge a text",
                        "badge:\n  name: Beginner\n  criteria: Has read it.",
                        "badge: B",
                        MODULE + ":13: badge must"),
                inModule("unknown key", "level: 1", "levle: 1", MODULE + ":10: warning: key “levle” is not known"),
                new Mistake(
                        "empty module.yaml",
                        folder -> folder.write("second/module.yaml", ""),
                        List.of(
                                "second/module.yaml:1: id is missing",
                                "second/module.yaml:1: language is missing",
                                "second/module.yaml:1: lessons is missing",
                                "second/module.yaml:1: licence is missing",
                                "second/module.yaml:1: status is missing",
                                "second/module.yaml:1: summary is missing",
                                "second/module.yaml:1: title is missing")));
    }

    private static Stream<Mistake> elsewhere() {
        return Stream.of(
                in(
                        "second/module.yaml",
                        "required twice",
                        "  - first",
                        "  - first\n  - first",
                        "second/module.yaml:9: “first” is given twice"),
                with(
                        "quiz without lesson",
                        f -> f.write("first/gone.quiz.yaml", GoodFolder.QUIZ),
                        "first/gone.quiz.yaml:1: there is no lesson"),
                with("folder without module.yaml", f -> f.write("third/x.md", "x"), "third:1: warning: is ignored"),
                with("stranger", f -> f.write("first/notes.doc", "x"), "first/notes.doc:1: warning: is ignored"),
                with("hidden files and READMEs", f -> f.write("README.md", "x")
                        .write(".git/x", "x")
                        .write("first/.x.md", "x")
                        .write("first/README.md", "x")),
                with(
                        "reserved module",
                        f -> f.write("catalogue/module.yaml", GoodFolder.SECOND.replace("second", "catalogue"))
                                .write("catalogue/only.md", GoodFolder.MORE),
                        "catalogue/module.yaml:1: no module may be called"),
                with(
                        "reserved lesson",
                        f -> f.replace("second/module.yaml", "[only]", "[only, module]")
                                .write("second/module.md", GoodFolder.MORE),
                        "second/module.yaml:9: no lesson may be called"),
                with(
                        "requires a bad module",
                        f -> f.replace(MODULE, "level: 1", "level: 9"),
                        MODULE + ":10: level is"));
    }

    private static Stream<Mistake> lesson() {
        return Stream.of(
                inIntro(
                        "no front matter",
                        "---\ntitle: Introduction\nminutes: 10\nlast-unit: 9\n---\n",
                        "",
                        INTRO + ":1: front matter is missing"),
                with(
                        "no end of front matter",
                        f -> f.write(INTRO, "---\ntitle: x\n\nText\n"),
                        INTRO + ":1: front matter has no end"),
                inIntro("no title", "title: Introduction\n", "", INTRO + ":1: title is missing"),
                inIntro("bad front matter", "title: Introduction", "title: [x", INTRO + ":2: is not YAML"),
                inIntro("half a minute", "minutes: 10", "minutes: 0.5", INTRO + ":3: minutes is “0.5”"),
                inIntro("no marker", "<!--T:1-->\n", "", INTRO + ":7: block without marker; run ./hub assign-ids"),
                inIntro("no marker on a heading", " <!--T:2-->", "", INTRO + ":10: block without marker"),
                inIntro(
                        "marker twice",
                        "<!--T:3-->",
                        "<!--T:1-->",
                        INTRO + ":12: marker <!--T:1--> is given twice, first in line 7"),
                inIntro("marker x", "<!--T:3-->", "<!--T:x-->", INTRO + ":12: marker “<!--T:x-->” is malformed"),
                inIntro(
                        "marker with spaces",
                        "<!--T:3-->",
                        "<!-- T:3 -->",
                        INTRO + ":12: marker “<!-- T:3 -->” is malformed"),
                inIntro("marker 0", "<!--T:3-->", "<!--T:0-->", INTRO + ":12: marker “<!--T:0-->” is malformed"),
                inIntro("marker -1", "<!--T:2-->", "<!--T:-1-->", INTRO + ":10: marker “<!--T:-1-->” is malformed"),
                inIntro(
                        "marker too large",
                        "<!--T:3-->",
                        "<!--T:99999999999-->",
                        INTRO + ":12: marker “<!--T:99999999999-->” is"),
                inIntro(
                        "two markers",
                        "<!--T:3-->",
                        "<!--T:3-->\n<!--T:8-->",
                        INTRO + ":13: marker “<!--T:8-->” is the second"),
                inIntro(
                        "two markers of a heading",
                        "## A h",
                        "<!--T:8-->\n## A h",
                        INTRO + ":11: marker “<!--T:2-->” is the second"),
                inIntro(
                        "marker at the end",
                        "> A quotation.",
                        "> A quotation.\n\n<!--T:8-->",
                        INTRO + ":38: marker <!--T:8--> has no block"),
                inIntro(
                        "marker of a lost block",
                        "## A h",
                        "<!--T:8-->\n\n## A h",
                        INTRO + ":10: marker <!--T:8--> has no block"),
                inIntro(
                        "blank line behind a marker",
                        "<!--T:1-->\n",
                        "<!--T:1-->\n\n",
                        INTRO + ":7: marker <!--T:1--> is cut off"),
                inIntro(
                        "marker behind a paragraph",
                        "<!--T:1-->\nA first paragraph",
                        "A first <!--T:1--> paragraph",
                        INTRO + ":7: marker “<!--T:1-->” stands inside"),
                inIntro(
                        "marker inside a list",
                        "- two",
                        "  <!--T:8-->\n- two",
                        INTRO + ":15: marker “<!--T:8-->” is the second"),
                inIntro(
                        "marker above last-unit",
                        "<!--T:3-->",
                        "<!--T:12-->",
                        INTRO + ":12: marker <!--T:12--> is above last-unit: 9"),
                inIntro(
                        "picture that isn't there",
                        "files/map.svg",
                        "files/mop.svg",
                        INTRO + ":24: file “files/mop.svg” does not exist"),
                inIntro(
                        "document that isn't there",
                        "files/table.csv",
                        "files/table.odt",
                        INTRO + ":24: file “files/table.odt” does"),
                inIntro("picture without words", "![A map]", "![ ]", INTRO + ":24: picture without alternative text"),
                inIntro(
                        "picture that is none",
                        "![A map](files/map.svg)",
                        "![A map](files/table.csv)",
                        INTRO + ":24: “files/table.csv” is no picture"),
                inIntro("unknown lesson", "more.md", "less.md", INTRO + ":8: lesson “less.md” does not exist"),
                inIntro("unknown module", "../second/)", "../third/)", INTRO + ":32: module “third” does not exist"),
                inIntro(
                        "unknown lesson there",
                        "second/only.md",
                        "second/other.md",
                        INTRO + ":32: module “second” has no lesson “other”"),
                inIntro("nowhere", "more.md", "more", INTRO + ":8: address “more” leads nowhere"),
                inIntro("no address", "more.md", "", INTRO + ":8: address “” leads nowhere"),
                inIntro(
                        "script",
                        "more.md",
                        "javascript:alert(1)",
                        INTRO + ":8: address “javascript:alert(1)” is unsafe"),
                inIntro(
                        "script in disguise",
                        "more.md",
                        "java&#9;SCRIPT&colon;alert(1)",
                        INTRO + ":8: address “java\\u0009SCRIPT:alert(1)” is"),
                inIntro("data", "more.md", "data:text/html,x", INTRO + ":8: address “data:text/html,x” is unsafe"),
                inIntro("file", "more.md", "file:///etc/passwd", INTRO + ":8: address “file:///etc/passwd” is unsafe"),
                inIntro("other host", "more.md", "//example.org", INTRO + ":8: address “//example.org” is unclear"),
                inIntro(
                        "foreign picture",
                        "files/map.svg",
                        "https://example.org/a.png",
                        INTRO + ":24: warning: picture from another site"));
    }

    private static Stream<Mistake> files() {
        return Stream.of(
                in(FILES, "file without author", "  author: Wikimedia Sverige\n", "", FILES + ":1: author is missing"),
                in(
                        FILES,
                        "file without licence",
                        "  author: Wikimedia Sverige\n  licence: CC0\n- file: t",
                        "  author: W\n- file: t",
                        FILES + ":1: licence is missing"),
                with(
                        "file missing",
                        f -> f.delete("first/files/table.csv"),
                        FILES + ":5: “table.csv” is not in files/"),
                with(
                        "file not listed",
                        f -> f.write("first/files/more.txt", "x"),
                        "first/files/more.txt:1: is not listed"),
                with(
                        "files without list",
                        f -> f.delete(FILES),
                        "first/files/map.svg:1: is not listed",
                        "first/files/table.csv:1: is not listed"),
                with(
                        "listed twice",
                        f -> f.append(FILES, "- {file: map.svg, author: x, licence: CC0}\n"),
                        FILES + ":8: “map.svg” is given twice"),
                with(
                        "over 1 MiB",
                        f -> f.write("first/files/table.csv", new byte[(1 << 20) + 1]),
                        "first/files/table.csv:1: has 1048577 bytes"),
                with(
                        "unknown kind",
                        f -> f.write("first/files/run.exe", "MZ")
                                .append(FILES, "- {file: run.exe, author: x, licence: CC0}\n"),
                        "first/files/run.exe:1: is of a kind"),
                with(
                        "no PNG",
                        f -> f.write("first/files/a.png", "GIF89a")
                                .append(FILES, "- {file: a.png, author: x, licence: CC0}\n"),
                        "first/files/a.png:1: is no .png inside"),
                with("empty file", f -> f.write("first/files/table.csv", ""), "first/files/table.csv:1: is empty"),
                with(
                        "script in a drawing",
                        f -> f.write("first/files/map.svg", "<svg>\n<script>x</script></svg>"),
                        "first/files/map.svg:2: has the element “script”"),
                with(
                        "event in a drawing",
                        f -> f.write("first/files/map.svg", "<svg onload=\"x\"/>"),
                        "first/files/map.svg:1: has the attribute “onload”"),
                with(
                        "broken drawing",
                        f -> f.write("first/files/map.svg", "<svg>\n<a>"),
                        "first/files/map.svg:2: is not well-formed"),
                with(
                        "HTML as drawing",
                        f -> f.write("first/files/map.svg", "<html/>"),
                        "first/files/map.svg:1: is no drawing"));
    }

    private static Stream<Mistake> quiz() {
        return Stream.of(
                inQuiz("pass", "pass: 0.5", "pass: 1.5", QUIZ + ":1: pass is 1.5; it must be a share"),
                inQuiz(
                        "nothing drawn",
                        "pass: 0.5",
                        "draw: 0",
                        QUIZ + ":1: draw is “0”; it must be a whole number from 1"),
                inQuiz("more drawn than there is", "pass: 0.5", "draw: 8", QUIZ + ":1: draw is “8”"),
                inQuiz("drawn in words", "pass: 0.5", "draw: some", QUIZ + ":1: draw is “some”"),
                inQuiz("little drawn", "pass: 0.5", "draw: 1", QUIZ + ":1: warning: draw is 1, and as many questions"),
                inQuiz("no attempts", "pass: 0.5", "attempts: {most: 0}", QUIZ + ":1: most is “0”"),
                inQuiz("attempts as a number", "pass: 0.5", "attempts: 3", QUIZ + ":1: attempts"),
                inQuiz("endless wait", "pass: 0.5", "attempts: {wait-hours: 721}", QUIZ + ":1: wait-hours is “721”"),
                inQuiz("unknown policy", "pass: 0.5", "attempts: {wait-days: 2}", QUIZ + ":1: "),
                inQuiz(
                        "hosts elsewhere",
                        PROMPT,
                        PROMPT + HOSTS + "[a.org]\n",
                        QUIZ + ":6: hosts belongs to an evidence"),
                inQuiz("no hosts", WHY, WORK + HOSTS + "[]\n" + WHY, QUIZ + ":6: hosts"),
                inQuiz(
                        "an address as host",
                        WHY,
                        WORK + HOSTS + "[\"https://a.org\"]\n" + WHY,
                        QUIZ + ":6: host “https"),
                inQuiz("a number as host", WHY, WORK + HOSTS + "[127.0.0.1]\n" + WHY, QUIZ + ":6: host “127.0.0.1”"),
                inQuiz("a port", WHY, WORK + HOSTS + "[\"a.org:443\"]\n" + WHY, QUIZ + ":6: host “a.org:443”"),
                inQuiz("a star alone", WHY, WORK + HOSTS + "[\"*\"]\n" + WHY, QUIZ + ":6: host “*”"),
                inQuiz("one label", WHY, WORK + HOSTS + "[localhost]\n" + WHY, QUIZ + ":6: host “localhost”"),
                inQuiz("a star within", WHY, WORK + HOSTS + "[\"a.*.org\"]\n" + WHY, QUIZ + ":6: host “a.*.org”"),
                inQuiz("pass in words", "pass: 0.5", "pass: half", QUIZ + ":1: pass is “half”"),
                inQuiz(
                        "unknown type",
                        "type: single",
                        "type: singel",
                        QUIZ + ":4: type is “singel”; it must be one of [single, "),
                inQuiz("no type", "    type: single\n", "", QUIZ + ":3: type is missing"),
                inQuiz("no id", "id: one\n    type", "type", QUIZ + ":3: id is missing"),
                inQuiz("no prompt", "    prompt: Who decides?\n", "", QUIZ + ":3: prompt is missing"),
                inQuiz(
                        "no answers",
                        "    answers:\n      - {id: a, text: Commons}\n",
                        "",
                        QUIZ + ":34: answers is missing"),
                inQuiz("question twice", "id: many", "id: one", QUIZ + ":10: “one” is given twice, first in line 3"),
                inQuiz(
                        "answer twice",
                        "{id: b, text: The hub}",
                        "{id: a, text: The hub}",
                        QUIZ + ":9: “a” is given twice"),
                inQuiz("answer without id", "{id: b, text: The hub}", "{text: The hub}", QUIZ + ":9: id is missing"),
                inQuiz("answer without text", "{id: b, text: The hub}", "{id: b}", QUIZ + ":9: text is missing"),
                inQuiz(
                        "answer called explanation",
                        "{id: b, text: The hub}",
                        "{id: explanation, text: The hub}",
                        QUIZ + ":9: an answer can't be called"),
                inQuiz(
                        "too few answers",
                        "      - {id: b, text: The hub}\n",
                        "",
                        QUIZ + ":7: a single question needs at least 2 answers"),
                inQuiz(
                        "two right of one",
                        "text: The hub",
                        "text: The hub, correct: true",
                        QUIZ + ":3: a single question has exactly one"),
                inQuiz(
                        "none right of one",
                        "The museum, correct: true",
                        "The museum",
                        QUIZ + ":3: a single question has exactly one"),
                inQuiz(
                        "none right of many",
                        "This, correct: true}\n      - {id: b, text: That, correct: true}",
                        "This}\n      - {id: b, text: That}",
                        QUIZ + ":10: no answer is correct"),
                inQuiz(
                        "correct in words",
                        "text: The hub",
                        "text: The hub, correct: maybe",
                        QUIZ + ":9: correct is “maybe”"),
                inQuiz("no partner", ", match: Paris", "", QUIZ + ":22: match is missing"),
                inQuiz("no number", "text: 3.5", "text: three", QUIZ + ":33: text is “three”; it must be a number"),
                inQuiz("monstrous number", "text: 3.5", "text: 1e999999999", QUIZ + ":33: text is “1e999999999”"),
                inQuiz("negative tolerance", "tolerance: 0.1", "tolerance: -0.1", QUIZ + ":33: tolerance is -0.1"),
                inQuiz(
                        "place taken twice",
                        "{id: a, text: Ask}\n      - {id: b, text: Agree}",
                        "{id: a, text: Ask, correct: 1}\n      - {id: b, text: Agree, correct: 1}",
                        QUIZ + ":28: correct must give each"),
                with("no questions", f -> f.write(QUIZ, "questions: []\n"), QUIZ + ":1: questions is empty"),
                with("questions missing", f -> f.write(QUIZ, "pass: 1\n"), QUIZ + ":1: questions is missing"),
                with(
                        "answers to a reflection",
                        f -> f.append(QUIZ, "    answers:\n      - {id: a, text: x}\n"),
                        QUIZ + ":42: a reflection question takes no answers"),
                inQuiz(
                        "link in a prompt",
                        "Who decides?",
                        "'[Who](javascript:x)?'",
                        QUIZ + ":5: address “javascript:x” is unsafe"),
                inQuiz(
                        "unknown key",
                        "    explanation: Shown",
                        "    explantion: Shown",
                        QUIZ + ":6: warning: key “explantion”"));
    }

    private static Stream<Mistake> hostile() {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n";
        return Stream.of(
                with(
                        "not UTF-8",
                        f -> f.write(
                                "first/more.md",
                                "---\ntitle: x\n---\n\n<!--T:1-->\n\u00e9".getBytes(StandardCharsets.ISO_8859_1)),
                        "first/more.md:6: is not UTF-8"),
                inIntro("NUL", "paragraph", "para\0graph", INTRO + ":8: has the invisible character U+0000"),
                inIntro("override", "paragraph", "para\u202Egraph", INTRO + ":8: has the invisible character U+202E"),
                inModule(
                        "isolate in an id",
                        "id: first",
                        "id: fi\u2066rst",
                        MODULE + ":1: has the invisible character U+2066"),
                inQuiz(
                        "override in a quiz",
                        "The hub",
                        "The \u202Dhub",
                        QUIZ + ":9: has the invisible character U+202D"),
                with(
                        "lesson out of the folder",
                        f -> f.delete(INTRO).link(INTRO, outside(f)),
                        INTRO + ":1: is a link to nowhere or out"),
                with(
                        "module.yaml out of the folder",
                        f -> f.delete(MODULE).link(MODULE, outside(f)),
                        MODULE + ":1: is a link to nowhere or out"),
                with(
                        "module out of the folder",
                        f -> f.link("third", outside(f).getParent()),
                        "third:1: is a link to nowhere or out"),
                with(
                        "link to nowhere",
                        f -> f.link("first/files/x.png", f.root().resolveSibling("nowhere")),
                        "first/files/x.png:1: is a link to nowhere"),
                with("YAML over 1 MiB", f -> f.write(QUIZ, "#\n".repeat(600_000)), QUIZ + ":1: has 1200000 bytes"),
                with(
                        "lesson over 1 MiB",
                        f -> f.write(INTRO, "x\n\n".repeat(400_000)),
                        INTRO + ":1: has 1200000 bytes"),
                with("aliases", f -> f.append(QUIZ, bomb), QUIZ + ":43: has an alias (*)"),
                with(
                        "deep YAML",
                        f -> f.append(MODULE, "x: " + "[".repeat(19_000) + "\n"),
                        MODULE + ":19: is nested deeper than 20"),
                with(
                        "deep YAML over lines",
                        f -> f.append(MODULE, "x: " + "[\n".repeat(100_000) + "\n"),
                        MODULE + ":38: is nested deeper than 20"),
                with(
                        "deep block YAML",
                        f -> f.append(MODULE, "x:\n  " + "- ".repeat(9_000) + "x\n"),
                        MODULE + ":20: is nested deeper than 20"),
                with("two documents", f -> f.append(MODULE, "---\nx: 1\n"), MODULE + ":19: starts a second document"),
                with(
                        "deep Markdown",
                        f -> f.append(INTRO, "\n<!--T:8-->\n" + ">".repeat(10_000) + " x\n"),
                        INTRO + ":39: begins a block that is nested too deep"),
                with(
                        "deep emphasis",
                        f -> f.append(INTRO, "\n<!--T:8-->\n" + "*a **b ".repeat(100) + "b** a*".repeat(100) + "\n"),
                        INTRO + ":39: begins a block that is nested too deep"),
                with(
                        "long line of a lesson",
                        f -> f.append(INTRO, "\n<!--T:8-->\n" + "[".repeat(200_000)),
                        INTRO + ":39: is longer than 20000"),
                with(
                        "long line of a quiz",
                        f -> f.append(QUIZ, "#" + "x".repeat(1_000_000)),
                        QUIZ + ":42: is longer than 20000"),
                with(
                        "long block",
                        f -> f.append(INTRO, "\n<!--T:8-->\n" + "word word word\n".repeat(2_000)),
                        INTRO + ":38: begins a block of more than 20000"),
                with(
                        "monstrous table",
                        f -> f.append(
                                INTRO,
                                "\n<!--T:8-->\n" + "|a".repeat(200) + "\n" + "|-".repeat(200) + "\n"
                                        + "|x\n".repeat(2_000)),
                        INTRO + ":38: begins a table too large"));
    }

    private static Stream<Mistake> catalogue() {
        return Stream.of(
                with("no catalogue", f -> f.delete(CATALOGUE), CATALOGUE + ":1: is missing"),
                inCatalogue("broken catalogue", "audiences:", "audiences: [", CATALOGUE + ":2: is not YAML"),
                inCatalogue(
                        "path to nowhere",
                        "[first, second]",
                        "[first, third]",
                        CATALOGUE + ":10: module “third” does not exist"),
                inCatalogue(
                        "path for nobody",
                        "audience: volunteer",
                        "audience: all",
                        CATALOGUE + ":9: audience “all” is not among"),
                inCatalogue("entry without title", "title: Data, ", "", CATALOGUE + ":5: title is missing"),
                inCatalogue(
                        "key twice",
                        "topics:\n",
                        "topics:\n  - {key: data, title: Data}\n",
                        CATALOGUE + ":6: “data” is given twice"));
    }

    @Test
    void thirtyMistakesInOneFolderAreAllFoundAtOnce() {
        GoodFolder folder = new GoodFolder(temp.resolve("content"));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String id = "m" + i;
            folder.write(id + "/module.yaml", GoodFolder.SECOND.replace("second", id));
            folder.write(id + "/only.md", GoodFolder.MORE);
            switch (i % 5) {
                case 0 -> folder.replace(id + "/module.yaml", "status: draft", "status: new");
                case 1 -> folder.replace(id + "/only.md", "<!--T:1-->", "<!--T:1-->\n<!--T:2-->");
                case 2 -> folder.replace(id + "/only.md", "The end", "[x](../m99/)");
                case 3 -> folder.write(id + "/only.quiz.yaml", "questions: {");
                default -> folder.write(id + "/files/a.png", "x");
            }
            expected.add(
                    switch (i % 5) {
                        case 0 -> id + "/module.yaml:6: status";
                        case 1 -> id + "/only.md:6: marker";
                        case 2 -> id + "/only.md:6: module";
                        case 3 -> id + "/only.quiz.yaml:1: is not YAML";
                        default -> id + "/files/a.png:1: is no";
                    });
        }
        List<String> findings = folder.findings();
        assertThat(expected).allSatisfy(each -> assertThat(findings).anyMatch(found -> found.startsWith(each)));
        assertThat(findings).hasSize(36);
        assertThat(folder.read().manuscripts())
                .extracting(each -> each.module().id())
                .containsExactly("first", "second");
    }

    @Test
    void severalMistakesInOneFileAreAllFound() {
        GoodFolder folder = new GoodFolder(temp.resolve("content"))
                .replace(MODULE, "language: en", "language: e")
                .replace(MODULE, "level: 1", "level: x")
                .replace(MODULE, "  name: Beginner\n", "");
        assertThat(folder.findings())
                .satisfiesExactly(
                        language -> assertThat(language).startsWith(MODULE + ":4: language"),
                        level -> assertThat(level).startsWith(MODULE + ":10: level"),
                        badge -> assertThat(badge).startsWith(MODULE + ":13: name"));
    }

    private static Path outside(GoodFolder folder) {
        return folder.write("../outside/file.md", GoodFolder.MORE).root().resolveSibling("outside/file.md");
    }

    private static Mistake with(String name, Consumer<GoodFolder> plant, String... expected) {
        return new Mistake(name, plant, List.of(expected));
    }

    private static Mistake in(String file, String name, String old, String planted, String... expected) {
        return with(name, folder -> folder.replace(file, old, planted), expected);
    }

    private static Mistake inModule(String name, String old, String planted, String... expected) {
        return in(MODULE, name, old, planted, expected);
    }

    private static Mistake inIntro(String name, String old, String planted, String... expected) {
        return in(INTRO, name, old, planted, expected);
    }

    private static Mistake inQuiz(String name, String old, String planted, String... expected) {
        return in(QUIZ, name, old, planted, expected);
    }

    private static Mistake inCatalogue(String name, String old, String planted, String... expected) {
        return in(CATALOGUE, name, old, planted, expected);
    }
}
