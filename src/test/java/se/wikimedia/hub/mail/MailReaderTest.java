package se.wikimedia.hub.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of mails, as mail programs write them and as nobody should. */
class MailReaderTest {

    private static final Path MAILS = Path.of("src/test/resources/mailbox");
    private static final String OWN = "hub@hub.example.org";

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(MAILS.resolve(name + ".eml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadMail read(String name) {
        return MailReader.read(bytes(name), OWN);
    }

    /** ⏎ is the end of a line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            plain                   | Scans of maps           | Where do we find a guide?
            subject-encoded         | Gåtan: kartor från 1700 | Where do we find a guide?
            subject-broken          | =?utf-9?X?never?= maps  | Where do we find a guide?
            no-subject              | ''                      | Where do we find a guide?
            latin1                  | Scans of maps           | Où trouver un guide ?
            windows-1252            | Scans of maps           | “Where” do we find a guide?
            charset-unknown         | Scans of maps           | Où trouver un guide ?
            charset-wrong           | Scans of maps           | Où trouver un guide ?
            charset-missing         | Scans of maps           | Где найти руководство?
            koi8                    | Scans of maps           | Где найти руководство?
            gb18030                 | Scans of maps           | 哪里有指南？
            quoted-printable        | Scans of maps           | Où trouver un guide ?
            base64                  | Scans of maps           | Where do we find a guide?
            encoding-unknown        | Scans of maps           | Where do we find a guide?
            alternative             | Scans of maps           | Where do we find a guide?
            alternative-empty-plain | Scans of maps           | Where do we find a guide?
            html-only               | Scans of maps           | Where do we⏎find a guide?⏎⏎- maps⏎- letters⏎⏎Thank you & bye
            attachment              | Scans of maps           | Where do we find a guide?
            alternative-with-file   | Scans of maps           | Where do we find a guide?
            boundary-missing        | Scans of maps           | Where do we find a guide?⏎⏎Where do we find a guide?
            auto-no                 | Scans of maps           | Where do we find a guide?
            no-message-id           | Scans of maps           | Where do we find a guide?
            """)
    void whatSomebodyHasWritten(String name, String subject, String text) {
        var mail = read(name);
        assertThat(mail.automatic()).isEmpty();
        assertThat(mail.from()).isEqualTo("ada@example.org");
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(MailText.whole(mail.text())).isEqualTo(text.replace('⏎', '\n'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            vacation          | auto-submitted
            precedence        | precedence
            exchange-suppress | x-auto-response-suppress
            return-path-empty | return-path
            list              | list-id
            daemon            | sender
            dsn               | content-type
            own               | our own mail
            """)
    void whatAProgramHasWritten(String name, String why) {
        assertThat(read(name).automatic()).hasValue(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from-missing", "from-several", "from-broken", "from-group", "garbage"})
    void nobodyIsTheSenderWhereItIsntOne(String name) {
        assertThat(read(name).from()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            attachment            | karta år 1700.pdf
            attachment-rfc2231    | karta år.pdf
            alternative-with-file | karta år 1700.pdf
            """)
    void filesHaveTheirNames(String name, String file) {
        assertThat(read(name).files()).extracting(MailFile::name).containsExactly(file);
        assertThat(read(name).files().get(0).content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            answer                       | The maps of 1700.
            answer-between               | > Which collection?⏎The maps.⏎> Digitised?⏎Not yet.
            answer-below                 | > Which collection?⏎> Digitised?⏎⏎The maps, not yet.
            answer-signature-above-quote | The maps.⏎⏎-- ⏎Ada⏎⏎Am 22.11.2026 um 10:00 schrieb Hub:⏎> Which collection?⏎⏎And the letters.
            answer-only-quote            | > Which collection?
            """)
    void anAnswerLosesNothingThatIsNew(String name, String text) {
        assertThat(MailText.answer(read(name).text())).isEqualTo(text.replace('⏎', '\n'));
    }

    @Test
    void anAnswerTellsWhatItAnswersTheNearestFirst() {
        assertThat(read("answer").answers()).containsExactly("<a1@hub.example.org>", "<a0@hub.example.org>");
        assertThat(read("answer").subject()).isEqualTo("The Helpdesk has written to you");
        assertThat(read("plain").answers()).isEmpty();
    }

    @Test
    void keysOfLinksAreHiddenAlsoWhereTheyAreQuoted() {
        assertThat(MailText.answer(read("answer-outlook").text()))
                .startsWith("The maps.")
                .contains("https://hub.example.org/help/guest/…")
                .doesNotContain("abcDEF_123-x");
    }

    @Test
    void whatIsTooDeepOrTooManyIsLeftOut() {
        assertThat(read("nested-deep").text()).isEqualTo("Where do we find a guide?");
        var many = read("parts-many").text();
        assertThat(many)
                .startsWith("Where do we find a guide?")
                .contains("x100")
                .doesNotContain("x399");
    }

    @Test
    void harmIsNothingButWords() {
        var mail = read("html-hostile");
        assertThat(mail.text())
                .contains("Where")
                .contains("deep")
                .contains("do we")
                .contains("find it?");
        assertThat(mail.text()).doesNotContain("<").doesNotContain("javascript").doesNotContain("onerror");
        var turned = read("controls");
        assertThat(turned.subject()).isEqualTo("Maps gnp.exe");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"language-sv, sv", "language-us, en", "plain, en"})
    void theLanguageIsThatOfTheMailProgram(String name, String language) {
        assertThat(read(name).language()).isEqualTo(language);
    }

    @Test
    void theSameMailHasTheSameKeyAndNobodyElsesDoes() {
        assertThat(read("plain").key()).isEqualTo(read("plain").key()).hasSize(64);
        assertThat(read("no-message-id").key()).isEqualTo(read("no-message-id").key());
        var keys = List.of("plain", "latin1", "no-message-id", "no-subject", "garbage").stream()
                .map(name -> read(name).key())
                .collect(Collectors.toSet());
        assertThat(keys).hasSize(5);
        assertThat(MailReader.key("<a@b>", "ada@example.org", new byte[0]))
                .isNotEqualTo(MailReader.key("<a@b>", "eve@example.org", new byte[0]));
    }

    @Test
    void whateverComesIsReadWithoutHarm() throws IOException {
        long seed = 20261122;
        var random = new Random(seed);
        List<Path> mails;
        try (var all = Files.list(MAILS)) {
            mails = all.sorted().toList();
        }
        assertThat(mails).hasSizeGreaterThan(40);
        for (int round = 0; round < 2_000; round++) {
            var raw = Files.readAllBytes(mails.get(random.nextInt(mails.size())));
            for (int change = random.nextInt(8); change >= 0 && raw.length > 0; change--) {
                raw[random.nextInt(raw.length)] = (byte) random.nextInt(256);
            }
            var cut = Arrays.copyOf(raw, random.nextInt(raw.length + 1));
            assertThatCode(() -> MailText.answer(MailReader.read(cut, OWN).text()))
                    .as("seed %s, round %s", seed, round)
                    .doesNotThrowAnyException();
        }
    }

    /** Each line of an answer that isn't quoted, introducing or a signature is there afterwards. */
    @Test
    void noNewLineIsLostWhereverItStands() {
        long seed = 7;
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            var lines = random.ints(random.nextInt(1, 9), 0, 6)
                    .mapToObj(kind -> switch (kind) {
                        case 0 -> "> quoted";
                        case 1 -> "";
                        case 2 -> "On Sun, 22 Nov 2026 at 10:00 Ada wrote:";
                        default -> "new " + random.nextInt(1000);
                    })
                    .toList();
            var kept = MailText.answer(String.join("\n", lines)).lines().toList();
            assertThat(kept)
                    .as("seed %s, round %s: %s", seed, round, lines)
                    .containsAll(lines.stream()
                            .filter(line -> line.startsWith("new"))
                            .toList());
        }
    }
}
