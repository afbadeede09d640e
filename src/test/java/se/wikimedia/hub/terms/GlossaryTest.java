package se.wikimedia.hub.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    private static Term term(String source, String translations, String forbidden) {
        return new Term(source, "", "", GlossaryFile.several(translations), GlossaryFile.several(forbidden));
    }

    @ParameterizedTest
    @CsvSource({
        "museum, Two museums and an archive",
        "museum, Museet och museerna",
        "community, the communities of Wikipedia",
        "GLAM, GLAMs and others",
        "content partnership, What are Content Partnerships?",
        "partner, Partnerns bilder",
        "متحف, المتحف والمكتبة",
        "مكتبة, في مكتبتهم وبالمكتبة",
        "رخصة, وللرخص الحرة",
        "ספרייה, בספרייה",
        "博物館, 這座博物館的照片",
        "Wikimedian in Residence, two Wikimedians in Residence"
    })
    void aTermIsKnownInItsForms(String source, String text) {
        assertThat(Glossary.of(List.of(term(source, "", ""))).in(text))
                .extracting(Term::source)
                .containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource({
        "EU, a euro",
        "GLAM, a glamorous evening",
        "museum, musical",
        "item, it is",
        "UN, unit",
        "content partnership, content of a partnership",
        "متحف, مكتبة"
    })
    void anotherWordIsNoForm(String source, String text) {
        assertThat(Glossary.of(List.of(term(source, "", ""))).in(text)).isEmpty();
    }

    @Test
    void theLongerTermIsTheOneThatIsMeant() {
        var glossary = Glossary.of(
                List.of(term("partnership", "", ""), term("content partnership", "", ""), term("partner", "", "")));
        assertThat(glossary.in("A partner in content partnerships, and a partnership."))
                .extracting(Term::source)
                .containsExactly("partner", "content partnership", "partnership");
    }

    @Test
    void theTranslationHasTheTermInWhateverForm() {
        var glossary = Glossary.of(List.of(term("museum", "museum | konstmuseum", ""), term("archive", "", "")));
        assertThat(glossary.missing("Museums and archives", "Museerna och allt annat"))
                .isEmpty();
        assertThat(glossary.missing("Museums", "Konstmuseets vänner")).isEmpty();
        assertThat(glossary.missing("Museums", "Gallerier")).map(Term::source).hasValue("museum");
        assertThat(glossary.missing("Galleries", "Gallerier")).isEmpty();
    }

    @Test
    void whatIsForbiddenIsFoundUnlessItIsAnAgreedOne() {
        var glossary = Glossary.of(List.of(term("partnership", "partnerskap", "partner | samarbete")));
        assertThat(glossary.forbidden("Partnerships", "Samarbeten lönar sig")).hasValue("Samarbeten");
        assertThat(glossary.forbidden("Partnerships", "Partnerskapen")).isEmpty();
        assertThat(glossary.forbidden("Cooperation", "Samarbete")).isEmpty();
    }
}
