package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    private static final String MODULES = "{n, plural, one {# module} other {# modules}}";

    /** What stands in texts, and what means something only elsewhere in ICU's syntax. */
    private static final String SIGNS = "a1 é\n#|<>:,=;_\"'’<b>↑م";

    private static final long SEED = 20261123;

    @TempDir
    private Path folder;

    @Test
    void aMessageIsReadAlongTheFallbackChain() throws IOException {
        write("en", "{\"hello\":\"Hello\",\"bye\":\"Bye\",\"thanks\":\"Thanks\"}");
        write("ar", "{\"hello\":\"مرحبا\",\"bye\":\"وداعا\"}");
        write("arz", "{\"hello\":\"اهلا\"}");
        Messages messages = load(folder);
        assertThat(messages.text("arz", "hello")).isEqualTo("اهلا");
        assertThat(messages.text("arz", "bye")).isEqualTo("وداعا");
        assertThat(messages.text("arz", "thanks")).isEqualTo("Thanks");
        assertThat(messages.text("arz-EG", "hello")).isEqualTo("اهلا");
        assertThat(messages.text("ary", "bye")).isEqualTo("وداعا");
        assertThat(messages.text("tly", "hello")).isEqualTo("Hello");
        assertThat(messages.languageOf("arz", "bye")).isEqualTo("ar");
        write("es", "{\"hello\":\"Hola\"}");
        write("ru", "{\"bye\":\"Пока\"}");
        assertThat(load(folder).text("avk", "bye")).isEqualTo("Пока");
        assertThat(messages.problems()).isEmpty();
    }

    @Test
    void aMissingKeyShowsItself() {
        assertThat(load(folder).text("sv", "nobody-knows")).isEqualTo("⧼nobody-knows⧽");
    }

    @Test
    void everyLanguageCountsInItsOwnWay() throws IOException {
        write("en", "{\"n\":\"" + MODULES + "\"}");
        write("sv", "{\"n\":\"{n, plural, one {# modul} other {# moduler}}\"}");
        write("cs", "{\"n\":\"{n, plural, one {# modul} few {# moduly} many {# modulu} other {# modulů}}\"}");
        write("ar", "{\"n\":\"{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}\"}");
        write("tly", "{\"n\":\"{n, plural, one {ONE} other {OTHER}}\"}");
        Messages messages = load(folder);
        assertThat(counted(messages, "en"))
                .containsExactly("0 modules", "1 module", "2 modules", "5 modules", "11 modules");
        assertThat(counted(messages, "sv"))
                .containsExactly("0 moduler", "1 modul", "2 moduler", "5 moduler", "11 moduler");
        assertThat(counted(messages, "cs")).containsExactly("0 modulů", "1 modul", "2 moduly", "5 modulů", "11 modulů");
        assertThat(counted(messages, "ar")).containsExactly("zero", "one", "two", "few", "many");
        assertThat(counted(messages, "tly")).containsExactly("OTHER", "ONE", "OTHER", "OTHER", "OTHER");
        assertThat(messages.format("cs", "n", Map.of("n", 1.5))).isEqualTo("1,5 modulu");
    }

    @Test
    void exactNumbersOffsetsOrdinalsAndGenders() throws IOException {
        write(
                "en",
                "{\"who\":\"{n, plural, offset:1 =0 {nobody} =1 {{name}} one {{name} and # more} other {{name} and # more people}}\","
                        + "\"rank\":\"{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}\","
                        + "\"did\":\"{gender, select, female {She} male {He} other {They}} read {n, plural, one {it once} other {it # times}}\"}");
        Messages messages = load(folder);
        assertThat(IntStream.of(0, 1, 2, 1235)
                        .mapToObj(n -> messages.format("en", "who", Map.of("n", n, "name", "Ana"))))
                .containsExactly("nobody", "Ana", "Ana and 1 more", "Ana and 1,234 more people");
        assertThat(messages.format("en", "rank", Map.of("n", 22))).isEqualTo("22nd");
        assertThat(messages.format("en", "did", Map.of("gender", "female", "n", 1)))
                .isEqualTo("She read it once");
        assertThat(messages.format("en", "did", Map.of("gender", "x", "n", 3))).isEqualTo("They read it 3 times");
        assertThat(messages.format("en", "did", Map.of())).isEqualTo("They read it # times");
    }

    @Test
    void anApostropheQuotesOnlyBeforeABrace() throws IOException {
        write(
                "en",
                "{\"a\":\"It's {name}'s\",\"b\":\"'{name}' stays\",\"c\":\"It''s\",\"d\":\"{n, plural, other {'#' #}}\"}");
        Messages messages = load(folder);
        assertThat(messages.format("en", "a", Map.of("name", "Ana"))).isEqualTo("It's Ana's");
        assertThat(messages.format("en", "b", Map.of("name", "Ana"))).isEqualTo("{name} stays");
        assertThat(messages.text("en", "c")).isEqualTo("It's");
        assertThat(messages.format("en", "d", Map.of("n", 3))).isEqualTo("# 3");
    }

    @Test
    void everyTextReadsAsIcuReadsIt() {
        var random = new Random(SEED);
        System.out.println("MessagesTest seed " + SEED);
        for (int i = 0; i < 2_000; i++) {
            var text = random.ints(1 + random.nextInt(12), 0, SIGNS.length())
                    .mapToObj(at -> SIGNS.substring(at, at + 1))
                    .collect(Collectors.joining());
            var messages = Messages.load(Languages.standard(), List.of());
            messages.put("en", Map.of("text", new Messages.Text(text, false)));
            assertThat(messages.text("en", "text"))
                    .isEqualTo(new MessageFormat(text, ULocale.ENGLISH).format(Map.of()));
        }
    }

    @Test
    void numbersAndDatesFollowTheLanguageOfTheText() throws IOException {
        write("en", "{\"a\":\"{n} {p, number, percent} {d, date}\",\"b\":\"{n}\"}");
        write("sv", "{\"a\":\"{n} {p, number, percent} {d}\"}");
        Messages messages = load(folder);
        Map<String, Object> values = Map.of("n", 1234, "p", 0.5, "d", LocalDate.of(2027, 3, 9));
        assertThat(messages.format("sv", "a", values)).isEqualTo("1\u00a0234 50\u00a0% 9 mars 2027");
        assertThat(messages.format("sv", "b", values)).isEqualTo("1,234");
        assertThat(messages.format("en", "b", Map.of())).isEqualTo("{n}");
    }

    @Test
    void aBrokenPatternFallsBackAndIsReported() throws IOException {
        write("en", "{\"n\":\"" + MODULES + "\"}");
        write("sv", "{\"n\":\"{n, plural, one {# modul}\"}");
        Messages messages = load(folder);
        assertThat(messages.format("sv", "n", Map.of("n", 2))).isEqualTo("2 modules");
        assertThat(messages.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("sv.json");
            assertThat(problem.key()).isEqualTo("n");
            assertThat(problem.what()).contains("broken pattern");
        });
    }

    @Test
    void noPatternEverThrows() throws IOException {
        List<String> patterns = List.of(
                "{",
                "}",
                "{}",
                "{0",
                "{a,}",
                "{a,b}",
                "{a, choice, 0#x}",
                "{a, plural, one {x}}",
                "{a, select}",
                "{a, number, ::currency/USD}",
                "{a, plural, offset:99999999999999999999 other {x}}",
                "{999999999999999999}",
                "{a, plural, one {x} one {y} other {z}}",
                "{a,select,other{".repeat(5_000));
        for (String pattern : patterns) {
            write("en", "{\"k\":\"Fine\"}");
            write("sv", "{\"k\":\"" + pattern + "\"}");
            Messages messages = load(folder);
            String text = messages.format("sv", "k", Map.of("a", 1));
            assertThat(text.equals("Fine") == !messages.problems().isEmpty())
                    .as(pattern)
                    .isTrue();
        }
    }

    @Test
    void filesThatAreNoMessagesAreReportedAndLeaveTheOthersAlone() throws IOException {
        write("en", "{\"k\":\"Fine\"}");
        write("sv", "{\n\"k\": 5}");
        write("de", "{\"k\":\"a\",\"k\":\"b\"}");
        write("fr", "{\"k\":\"a\"} x");
        write("es", "[".repeat(100_000));
        write("it", "{\"k\":\"\\ud83d");
        write("this is no language", "{}");
        Files.write(folder.resolve("cs.json"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Messages messages = load(folder);
        assertThat(messages.text("sv", "k")).isEqualTo("Fine");
        assertThat(messages.problems()).hasSize(7);
        assertThat(messages.problems())
                .extracting(Messages.Problem::what)
                .contains("line 2: a text in \"…\" is expected here", "line 1: the key \"k\" is there twice");
    }

    @Test
    void aLaterFolderOverlaysAnEarlierOne() throws IOException {
        Path later = Files.createDirectory(folder.resolve("later"));
        write(
                "sv",
                "{\"@metadata\":{\"authors\":[\"A\"],\"fuzzy\":[\"a\",\"b\"]},\"a\":\"gammalt\",\"b\":\"osäkert\",\"c\":\"kvar\"}");
        write("en", "{\"a\":\"old\",\"b\":\"unsure\",\"c\":\"left\",\"d\":\"only here\"}");
        Files.writeString(later.resolve("sv.json"), "{\"a\":\"nytt\",\"c\":\"{trasigt\"}");
        Messages messages = Messages.load(
                Languages.standard(), List.of(folder.toUri(), later.toUri(), URI.create("file:/no/such/folder/")));
        assertThat(messages.text("sv", "a")).isEqualTo("nytt");
        assertThat(messages.find("sv", "a")).contains(new Messages.Text("nytt", false));
        assertThat(messages.find("sv", "b")).contains(new Messages.Text("osäkert", true));
        assertThat(messages.text("sv", "b")).isEqualTo("osäkert");
        assertThat(messages.text("sv", "c")).isEqualTo("kvar");
        assertThat(messages.languages()).containsEntry("sv", 0.5).containsEntry("en", 1.0);
        assertThat(messages.problems()).hasSize(1);
    }

    @Test
    void messagesAreReadFromAJar() throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("hub.war").toUri());
        try (FileSystem war = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(war.getPath("/WEB-INF/classes/ui"));
            Files.writeString(war.getPath("/WEB-INF/classes/ui/sv.json"), "{\"k\":\"Hej\"}");
        }
        Messages messages = Messages.load(Languages.standard(), List.of(URI.create(jar + "!/WEB-INF/classes/ui")));
        assertThat(messages.text("sv", "k")).isEqualTo("Hej");
    }

    @Test
    void whatIsPutTakesThePlaceOfWhatWasReadAndABrokenTextNever() throws IOException {
        write("en", "{\"a\":\"Save\",\"b\":\"Leave\"}");
        write("sv", "{\"a\":\"Spara\"}");
        Messages messages = load(folder);
        long before = messages.version();
        assertThat(messages.text("sv", "a")).isEqualTo("Spara");
        messages.put(
                "sv",
                Map.of("a", new Messages.Text("Bevara {n, plural", false), "b", new Messages.Text("Lämna", true)));
        assertThat(messages.text("sv", "a")).isEqualTo("Spara");
        assertThat(messages.text("sv", "b")).isEqualTo("Lämna");
        assertThat(messages.version()).isGreaterThan(before);
        assertThat(messages.languages()).containsEntry("sv", 0.5);
        messages.put("nn", Map.of("a", new Messages.Text("Lagre", false)));
        assertThat(messages.text("nn", "a")).isEqualTo("Lagre");
        assertThat(messages.languageOf("nn", "b")).isEqualTo("en");
        assertThat(messages.problems()).isEmpty();
    }

    @Test
    void qqqDocumentsAndIsNoLanguage() throws IOException {
        write("en", "{\"k\":\"Fine\"}");
        write("qqq", "{\"k\":\"Said when {all} is well\"}");
        Messages messages = load(folder);
        assertThat(messages.documentation("k")).contains("Said when {all} is well");
        assertThat(messages.languages()).containsOnlyKeys("en");
        assertThat(messages.keys()).containsExactly("k");
    }

    @Test
    void thePseudoLocaleStretchesTextsAndLeavesArgumentsAndTagsIntact() throws IOException {
        write(
                "en",
                "{\"a\":\"See <b class='x'>all</b> {n, plural, one {# module} other {# modules}} of {name}\",\"b\":\"A plain sentence of English words\"}");
        Messages messages = load(folder);
        assertThat(messages.format("en-x-pseudo", "a", Map.of("n", 2, "name", "Ana")))
                .isEqualTo("⟦Šéééé <b class='x'>ååļļ</b> 2 ɱööðûûļééš ööƒ Ana⟧");
        String plain = messages.text("en-x-pseudo", "b");
        assertThat(plain).startsWith("⟦").endsWith("⟧");
        assertThat((double) plain.length() / "A plain sentence of English words".length())
                .isBetween(1.2, 1.5);
        assertThat(messages.languages()).containsOnlyKeys("en");
    }

    @Test
    void manyThreadsMayFormatAtOnce() throws IOException {
        write("en", "{\"n\":\"" + MODULES + " on {d, date}\"}");
        Messages messages = load(folder);
        LocalDate day = LocalDate.of(2027, 3, 9);
        assertThat(IntStream.range(2, 20_000)
                        .parallel()
                        .filter(n -> !messages.format("en", "n", Map.of("n", n, "d", day.plusDays(n % 20)))
                                .endsWith(" modules on March " + (9 + n % 20) + ", 2027"))
                        .boxed())
                .isEmpty();
    }

    private List<String> counted(Messages messages, String lang) {
        return IntStream.of(0, 1, 2, 5, 11)
                .mapToObj(n -> messages.format(lang, "n", Map.of("n", n)))
                .toList();
    }

    private void write(String lang, String json) throws IOException {
        Files.writeString(folder.resolve(lang + ".json"), json);
    }

    private static Messages load(Path folder) {
        return Messages.load(Languages.standard(), List.of(folder.toUri()));
    }
}
