package se.wikimedia.hub.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers get where a language shows them reviewed texts only. */
class ReviewedOnlyTest {

    private static final String UNIT = "one:T:1";

    private final Library library = new Library();

    @BeforeEach
    void aModule() {
        ShelvedModules.fill(
                library,
                ShelvedModules.module("m", "en", "Module")
                        .lesson("one", "One", "A museum.")
                        .translated("ar", UNIT, "متحف.")
                        .shelve());
    }

    private void translate(String language, Translation translation) {
        var now = library.getShelf("m");
        var texts = now.texts().with(language, UNIT, translation);
        library.place(
                "m",
                java.util.Optional.of(new ShelvedModule(now.module(), now.manuscript(), texts, library.nextVersion())));
    }

    private ShownText shown(String language) {
        return library.texts("m").shown(UNIT, language);
    }

    private static Translation made(String text, UnitState state) {
        return new Translation(text, "A museum.", state);
    }

    @Test
    void whatNobodyHasReviewedFallsBackAndCountsAsTranslatedAllTheSame() {
        translate("arz", made("متحف مصري.", UnitState.TRANSLATED));
        assertThat(shown("arz")).isEqualTo(new ShownText(UNIT, "متحف مصري.", "arz", UnitState.TRANSLATED));
        var before = library.getShelf("m");
        library.showReviewedOnly(Set.of("arz"));
        assertThat(shown("arz")).isEqualTo(new ShownText(UNIT, "متحف.", "ar", UnitState.SUGGESTED));
        assertThat(library.texts("m").state(UNIT, "arz")).isEqualTo(UnitState.TRANSLATED);
        assertThat(library.getShelf("m").coverage()).isEqualTo(before.coverage());
        assertThat(library.getShelf("m").version()).as("caches hang on it").isNotEqualTo(before.version());
        translate("arz", made("متحف مصري.", UnitState.REVIEWED));
        assertThat(shown("arz")).isEqualTo(new ShownText(UNIT, "متحف مصري.", "arz", UnitState.REVIEWED));
        translate("arz", made("متحف.", UnitState.TRANSLATED));
        library.showReviewedOnly(Set.of());
        assertThat(shown("arz")).isEqualTo(new ShownText(UNIT, "متحف.", "arz", UnitState.TRANSLATED));
    }

    @Test
    void aLanguageThatOthersFallBackToKeepsItsUnreviewedTextsFromThemToo() {
        translate("ar", made("دار.", UnitState.TRANSLATED));
        library.showReviewedOnly(Set.of("ar"));
        assertThat(shown("arz")).isEqualTo(new ShownText(UNIT, "A museum.", "en", UnitState.MISSING));
    }

    @Test
    void behindAnUnreviewedEditTheReviewedTextStaysAndSaysWhenItIsOutdated() {
        var reviewed = made("Ett museum.", UnitState.REVIEWED);
        translate("sv", new Translation("Ett muséum.", "A museum.", UnitState.TRANSLATED, reviewed));
        library.showReviewedOnly(Set.of("sv"));
        assertThat(shown("sv")).isEqualTo(new ShownText(UNIT, "Ett museum.", "sv", UnitState.REVIEWED));
        var old = new Translation("En kyrka.", "A church.", UnitState.REVIEWED);
        translate("sv", new Translation("Ett muséum.", "A museum.", UnitState.TRANSLATED, old));
        assertThat(shown("sv")).isEqualTo(new ShownText(UNIT, "En kyrka.", "sv", UnitState.OUTDATED));
        translate("sv", new Translation("Förslag.", "A museum.", UnitState.SUGGESTED));
        assertThat(shown("sv")).isEqualTo(new ShownText(UNIT, "A museum.", "en", UnitState.SUGGESTED));
    }

    @Test
    void whoWritesInTheSourcesLanguageIsReadAsEver() {
        library.showReviewedOnly(Set.of("en"));
        assertThat(shown("en")).isEqualTo(new ShownText(UNIT, "A museum.", "en", UnitState.SOURCE));
    }
}
