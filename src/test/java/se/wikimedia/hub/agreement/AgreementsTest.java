package se.wikimedia.hub.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.tours.ToursFixture;

/** Templates on the real database, and what they say of a stay. */
class AgreementsTest {

    private static final Facts FACTS = new Facts(
            "asha",
            "Germany",
            "Photographs",
            "Berlin",
            LocalDate.of(2027, 5, 3),
            LocalDate.of(2027, 5, 9),
            List.of("travel", "housing"));

    @BeforeEach
    void begin() {
        ToursFixture.begin();
    }

    private static <T> T as(CurrentPerson who, Function<Agreements, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(AgreementsFixture.agreements(entities, who)));
    }

    private static Template put(@Nullable String text, @Nullable String language, @Nullable Integer version) {
        return as(
                ToursFixture.coordinator(),
                agreements -> agreements.put(TOUR, new TemplateDraft(text, language), version));
    }

    private static AgreementText of(Facts facts) {
        return as(ToursFixture.person(1), agreements -> agreements.of(TOUR, facts));
    }

    @Test
    void withoutATemplateTheStandardAgreementCounts() {
        assertThat(of(FACTS).standard()).isTrue();
        put("Ours", null, 0);
        assertThat(of(FACTS).text()).isEqualTo("Ours");
        put("  ", null, 1);
        assertThat(of(FACTS).standard()).isTrue();
    }

    @Test
    void theTextIsFilledInInItsOwnLanguage() {
        put("{visitor}, {host}, {tour}, {title}, {place}, {first}–{last}, {days} dagar: {covered}", "sv", null);
        var text = of(FACTS);
        assertThat(text.language()).isEqualTo("sv");
        assertThat(text.text())
                .isEqualTo("asha, Germany, Grand Tour, Photographs, Berlin, 3 maj 2027–9 maj 2027, 7 dagar:"
                        + " resa och boende");
    }

    @Test
    void theMarkIsOfTheTextAndTheFacts() {
        var mark = of(FACTS).mark();
        assertThat(of(FACTS).mark()).isEqualTo(mark);
        assertThat(of(new Facts(
                                "asha",
                                "Germany",
                                "Photographs",
                                "Leipzig",
                                FACTS.first(),
                                FACTS.last(),
                                FACTS.covered()))
                        .mark())
                .isNotEqualTo(mark);
        put("No fields", "en", null);
        var own = of(FACTS).mark();
        assertThat(own).isNotEqualTo(mark);
        put("No fields!", "en", null);
        assertThat(of(FACTS).mark()).isNotEqualTo(own);
        put("No fields", "en", null);
        assertThat(of(FACTS).mark()).as("the same text is the same one").isEqualTo(own);
    }

    @Test
    void whatIsWrongIsToldAndWhoMayNotIsRefused() {
        assertThatThrownBy(() -> put("{who}" + "x".repeat(20_000), "klingonsk", null))
                .hasMessageContaining("agreement.text.long")
                .hasMessageContaining("fields=who")
                .hasMessageContaining("agreement.language.unknown");
        put("One", null, 0);
        assertThatThrownBy(() -> put("Two", null, 0)).hasMessage("stale");
        assertThatThrownBy(() -> as(ToursFixture.host("de"), agreements -> agreements.template(TOUR)))
                .hasMessage("forbidden");
    }
}
