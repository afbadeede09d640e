package se.wikimedia.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The interface's texts against the views and classes that show them. */
class MessageKeysTest {

    private static final Path FOLDER = Path.of("translations/ui");
    private static final Pattern LITERAL_IN_VIEW = Pattern.compile("'([^'\\s]*)'");
    private static final Pattern LITERAL_IN_JAVA = Pattern.compile("\"([^\"\\s]*)\"");
    private static final Pattern SHOWN = Pattern.compile("msg\\.(?:text|of|languageOf)\\(([^}]*)");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:Problem\\.|new |return )(?:of|Problem)\\(\\s*(?:Problem\\.)?Kind\\.\\w+,\\s*\"([a-z-]+)\""
                    + "|refused\\(\"([a-z-]+)\"");
    private static final String PROBLEM = "problem.";

    private static final Map<String, String> ENGLISH = texts("en");
    private static final String VIEWS =
            String.join("\n", Tree.texts(Tree.VIEWS, ".xhtml").values());
    private static final String JAVA =
            String.join("\n", Tree.texts(Tree.JAVA, ".java").values());
    private static final Set<String> LITERALS = Stream.concat(
                    matches(LITERAL_IN_VIEW, VIEWS), matches(LITERAL_IN_JAVA, JAVA))
            .collect(Collectors.toSet());
    private static final Set<String> PROBLEMS = matches(REFUSAL, JAVA).collect(Collectors.toSet());

    @Test
    void everyKeyThatIsShownHasAText() {
        var namespaces =
                ENGLISH.keySet().stream().map(MessageKeysTest::namespace).collect(Collectors.toSet());
        var shownByViews = matches(SHOWN, VIEWS).flatMap(shown -> matches(LITERAL_IN_VIEW, shown));
        var shownByClasses = matches(LITERAL_IN_JAVA, JAVA).filter(text -> namespaces.contains(namespace(text)));
        assertThat(Stream.concat(shownByViews, shownByClasses).filter(text -> text.contains(".")))
                .as("a key without a text shows itself as ⧼key⧽")
                .isNotEmpty()
                .allMatch(key -> key.endsWith(".") ? hasKeysBelow(key) : ENGLISH.containsKey(key));
    }

    @Test
    void everyProblemHasAText() {
        assertThat(PROBLEMS)
                .as("a refusal tells its reason as problem.<type>")
                .contains("last-admin", "unknown-answer", "not-found")
                .allMatch(type -> ENGLISH.containsKey(PROBLEM + type));
    }

    @Test
    void everyTextIsShownSomewhere() {
        assertThat(ENGLISH.keySet())
                .as("translators have better things to do than texts that nobody sees")
                .allMatch(MessageKeysTest::isUsed);
    }

    @Test
    void everyTextIsExplainedToTranslators() {
        assertThat(texts("qqq").keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(texts("qqq").values()).noneMatch(String::isBlank);
    }

    static Stream<String> languages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .filter(language -> !language.equals("qqq"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTranslationHasKeysOfItsOwn(String language) {
        assertThat(ENGLISH.keySet()).containsAll(texts(language).keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void translationsKeepThePlaceholders(String language) {
        assertThat(texts(language))
                .as("a lost placeholder hides a number or a name, an invented one shows its braces")
                .allSatisfy((key, pattern) ->
                        assertThat(placeholders(pattern)).as(key).isEqualTo(placeholders(ENGLISH.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void theLanguagesPromisedAreComplete(String language) {
        assertThat(texts(language).keySet()).containsAll(ENGLISH.keySet());
    }

    private static boolean isUsed(String key) {
        boolean problem = key.startsWith(PROBLEM) && LITERALS.contains(key.substring(PROBLEM.length()));
        var prefix = key.substring(0, key.lastIndexOf('.') + 1);
        boolean counted = !prefix.equals(PROBLEM) && LITERALS.contains(prefix);
        return problem || counted || LITERALS.contains(key);
    }

    private static boolean hasKeysBelow(String prefix) {
        return ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private static String namespace(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : "";
    }

    private static Set<String> placeholders(String text) {
        var pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == Type.ARG_NAME || part.getType() == Type.ARG_NUMBER)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MessageKeysTest::firstGroup).toList().stream();
    }

    private static String firstGroup(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
    }

    /** JSON is YAML, too. */
    private static Map<String, String> texts(String language) {
        var file = FOLDER.resolve(language + ".json");
        var texts = new TreeMap<String, String>();
        try {
            var json = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            assertThat(json).isInstanceOf(Map.class);
            ((Map<?, ?>) json).forEach((key, value) -> {
                if (value instanceof String text) {
                    texts.put(String.valueOf(key), text);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
