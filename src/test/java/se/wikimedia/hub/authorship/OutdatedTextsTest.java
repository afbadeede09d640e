package se.wikimedia.hub.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TranslationFixture;

/** Who hears that the source of a text has changed, on the real database. */
class OutdatedTextsTest {

    private final TranslationFixture fixture = new TranslationFixture();
    private final List<String> told = new ArrayList<>();

    private int round() {
        fixture.shelve();
        return HubDatabaseFixture.inTransaction(entities -> {
            var outdated = new OutdatedTexts();
            outdated.repository = new AuthorshipRepository();
            outdated.repository.entities = entities;
            outdated.library = fixture.library;
            outdated.news = new News() {
                @Override
                public void tell(long person, Tiding tiding) {
                    told.add(person + " " + tiding.event() + " " + tiding.words());
                }
            };
            return outdated.tell();
        });
    }

    private long saved(long person, String text) {
        return fixture.as(person, TRANSLATOR)
                .save(FIRST, new Submission(text, null, null), null)
                .id();
    }

    @Test
    void theAuthorOfTheCurrentTextHearsOnceOfEachOfTheirTexts() {
        saved(1, "Se [detta](two.md).");
        long current = saved(2, "Se [det här](two.md).");
        fixture.as(3).save(FIRST, new Submission("Titta på [detta](two.md).", null, null), null);
        assertThat(round()).isZero();
        fixture.says("Read and remember [this](two.md).");
        assertThat(round()).isEqualTo(1);
        assertThat(round()).isZero();
        assertThat(told)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2 outdated:" + current + " ")
                .contains("count=1");
        long anew = saved(2, "Läs och minns [detta](two.md).");
        assertThat(round()).isZero();
        fixture.says("Read [this](two.md) aloud to your friends.");
        assertThat(round()).isEqualTo(1);
        assertThat(told).hasSize(2).last().asString().startsWith("2 outdated:" + anew + " ");
    }

    @Test
    void aSlipThatIsMendedInTheSourceTroublesNobodyNorDoesWhatCameFromAFile() {
        fixture.take(
                "msgctxt \"" + FIRST.unit() + "\"\nmsgid \"See [this](two.md).\"\nmsgstr \"Se [detta](two.md).\"\n");
        fixture.says("Read and remember [this](two.md).");
        assertThat(round()).isZero();
        saved(1, "Läs och minns [detta](two.md).");
        fixture.says("Read and remember [this](three.md).");
        assertThat(round()).isZero();
        assertThat(told).isEmpty();
    }
}
