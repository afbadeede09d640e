package se.wikimedia.hub.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.REVIEWER;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.Fired;
import se.wikimedia.hub.HubDatabaseFixture;

/** A node whose library knows nothing yet of what others save, on the real database. */
class SavedElsewhereTest {

    private final TranslationFixture fixture = new TranslationFixture();
    private final List<Place> told = new ArrayList<>();
    private final SavedElsewhere elsewhere = new SavedElsewhere();

    private List<Place> walk() {
        told.clear();
        HubDatabaseFixture.transact(entities -> {
            elsewhere.repository = TranslationFixture.repository(entities);
            elsewhere.current = TranslationFixture.current(entities);
            elsewhere.library = fixture.library;
            elsewhere.news = new Fired<>(accepted -> told.add(accepted.place()));
            elsewhere.walk();
        });
        return List.copyOf(told);
    }

    private void save(String text) {
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission(text, null, null), null);
    }

    @Test
    void whatOthersSaveAndReviewIsToldOnce() {
        save("Se [detta](two.md).");
        assertThat(walk()).containsExactly(FIRST);
        assertThat(walk()).isEmpty();
        fixture.shelve();
        fixture.reviewing(2, REVIEWER).review(FIRST, new Reviews.Verdict(null, true, null));
        assertThat(walk()).containsExactly(FIRST);
        assertThat(walk()).isEmpty();
    }

    @Test
    void whatThisNodeKnowsIsNoNews() {
        save("Se [detta](two.md).");
        fixture.shelve();
        assertThat(walk()).isEmpty();
    }

    @Test
    void moreThanARoundLooksAtAgainIsToldAllTheSame() {
        walk();
        HubDatabaseFixture.transact(entities -> {
            var texts = new ArrayList<UnitText>();
            for (int i = 0; i < 1_200; i++) {
                var place = new Place("sv", "m", i == 0 ? "one:title" : "gone:T:" + i);
                texts.add(new UnitText(place, new Written("Ett", "One", null, null), 1, TranslationFixture.CLOCK));
            }
            TranslationFixture.repository(entities).addAll(texts);
        });
        assertThat(walk()).contains(new Place("sv", "m", "one:title")).hasSize(1_200);
        assertThat(walk()).isEmpty();
    }
}
