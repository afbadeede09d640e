package se.wikimedia.hub.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.authorship.AuthorsFixture;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TranslationFixture;

/** Who can be thanked for what. */
class ThanksTest {

    private final TranslationFixture fixture = new TranslationFixture();
    private final List<Tiding> told = new ArrayList<>();

    private Optional<String> say(long person, Place place, long text) {
        HubDatabaseFixture.transact(entities -> {
            var thanks = new Thanks();
            thanks.authors = AuthorsFixture.authors(entities);
            thanks.news = new News() {
                @Override
                public void tell(long reader, Tiding tiding) {
                    told.add(tiding);
                }
            };
            thanks.me = new CurrentPerson();
            thanks.me.is(new SignedIn(person, "person" + person, "Reader", List.of("sv"), ZoneOffset.UTC, Set.of()));
            thanks.say(place, text);
        });
        return told.stream().reduce((older, newer) -> newer).map(Tiding::event);
    }

    @Test
    void whoWroteATextOrSuggestedItIsThankedUnderOneEventForEachWhoThanks() {
        var counted = fixture.as(1, TRANSLATOR).save(FIRST, new Submission("Se [detta](two.md).", null, null), null);
        var suggested = fixture.as(2).save(FIRST, new Submission("Se [det](two.md).", null, null), null);
        assertThat(say(3, FIRST, counted.id())).contains("thanked:" + counted.id() + ":3");
        assertThat(say(1, FIRST, suggested.id())).contains("thanked:" + suggested.id() + ":1");
        assertThat(told.get(0).words()).containsEntry("name", "Reader").containsEntry("language", "svenska");
    }

    @Test
    void nobodyThanksThemselvesNorAFileNorATextOfAnotherPlace() {
        long own = fixture.as(1, TRANSLATOR)
                .save(FIRST, new Submission("Se [detta](two.md).", null, null), null)
                .id();
        assertThatThrownBy(() -> say(1, FIRST, own)).hasMessage("forbidden");
        assertThatThrownBy(() -> say(2, new Place("ar", "m", FIRST.unit()), own))
                .hasMessage("not-found");
        assertThatThrownBy(() -> say(2, FIRST, own + 1)).hasMessage("not-found");
        assertThat(told).isEmpty();
    }
}
