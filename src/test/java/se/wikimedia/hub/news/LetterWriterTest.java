package se.wikimedia.hub.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.wikimedia.hub.people.Contact;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;

/** Every kind of mail, word for word; what is written now lies in target/news beside what was agreed on. */
class LetterWriterTest {

    private static final Path AGREED = Path.of("src/test/resources/news");
    private static final Path WRITTEN = Path.of("target/news");
    private static final String WAY_OUT = "/unsubscribe/12.made.signature";

    private final LetterWriter writer = new LetterWriter(NewsFixture.messages(), NewsFixture.HUB);

    private static Contact reader(String... languages) {
        return new Contact("Åsa <b>&", "asa@example.org", List.of(languages), ZoneOffset.UTC);
    }

    private static Tiding tiding(NewsKind kind, boolean confidential, Map<String, String> words) {
        return new Tiding(kind, "event", "/help/7", words, confidential);
    }

    private static Tiding variant(NewsKind kind, String variant, Map<String, String> words) {
        return new Tiding(kind, "event", "/help/7", words, true, variant);
    }

    private Letter write(String wording, String language) {
        var title = Map.of("title", "Scanning \"fragile\"\nbooks & maps");
        return switch (wording) {
            case "decided" -> writer.write(reader(language), tiding(NewsKind.DECIDED, false, title), WAY_OUT);
            case "decided-private" -> writer.write(reader(language), tiding(NewsKind.DECIDED, true, Map.of()), WAY_OUT);
            case "made" -> writer.write(reader(language), tiding(NewsKind.MADE, false, title), WAY_OUT);
            case "confirm" -> writer.write(language, tiding(NewsKind.CONFIRM, true, Map.of()));
            case "answered" -> writer.write(reader(language), tiding(NewsKind.ANSWERED, false, Map.of()), WAY_OUT);
            case "wrote" -> writer.write(reader(language), tiding(NewsKind.WROTE, false, title), WAY_OUT);
            case "wrote-private" -> writer.write(language, variant(NewsKind.WROTE, "private", Map.of()));
            case "wrote-desk" ->
                writer.write(reader(language), variant(NewsKind.WROTE, "desk", Map.of("number", "7")), WAY_OUT);
            case "group" ->
                writer.write(reader(language), tiding(NewsKind.GROUP, true, Map.of("group", "Maps")), WAY_OUT);
            default ->
                writer.digest(
                        reader(language),
                        List.of(
                                new LetterWriter.Pointer("Something new", "en", "/help/7"),
                                new LetterWriter.Pointer("شيء جديد", "ar", "/me/feedback")),
                        WAY_OUT);
        };
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                        "decided",
                        "decided-private",
                        "made",
                        "answered",
                        "confirm",
                        "wrote",
                        "wrote-private",
                        "wrote-desk",
                        "group",
                        "digest")
                .flatMap(wording -> Stream.of("en", "sv", "ar").map(language -> Arguments.of(wording, language)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void writesWhatWasAgreedOn(String wording, String language) throws IOException {
        var letter = write(wording, language);
        var written = "Content-Language: " + letter.language() + "\nSubject: " + letter.subject() + "\n\n"
                + letter.text() + "\n\n" + letter.html();
        var name = wording + "." + language + ".txt";
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(name), written);
        assertThat(AGREED.resolve(name)).content().isEqualTo(written);
    }

    @Test
    void takesTheFirstLanguageThatTheHubSpeaks() {
        var tiding = tiding(NewsKind.ANSWERED, false, Map.of());
        assertThat(writer.write(reader("tlh", "sv", "ar"), tiding, WAY_OUT).language())
                .isEqualTo("sv");
        assertThat(writer.write(reader("arz"), tiding, WAY_OUT).language()).isEqualTo("ar");
        assertThat(writer.write(reader("en-GB", "sv"), tiding, WAY_OUT).language())
                .isEqualTo("en");
        assertThat(writer.write(reader("tlh"), tiding, WAY_OUT).language()).isEqualTo("en");
    }

    @Test
    void keepsASubjectOnOneLine() {
        assertThat(write("made", "en").subject()).doesNotContain("\n").doesNotContain("\u2068");
    }

    @Test
    void keepsASubjectOnOneLineWhoeverTranslatedIt() {
        var messages = Messages.load(
                Languages.standard(), List.of(Path.of("translations/ui").toUri()));
        messages.put(
                "sv", Map.of("news.subject.answered", new Messages.Text("Svar\nBcc: somebody@example.org", false)));
        var letter = new LetterWriter(messages, NewsFixture.HUB)
                .write(reader("sv"), tiding(NewsKind.ANSWERED, false, Map.of()), WAY_OUT);
        assertThat(letter.subject()).isEqualTo("Svar Bcc: somebody@example.org");
    }
}
