package se.wikimedia.hub.localisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.start.HubStarts;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shelving.Meanings;
import se.wikimedia.hub.shelving.ShelvingFixture;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.MessageIntake;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.Saved;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TextAccepted;
import se.wikimedia.hub.translation.TranslationFixture;

/** A hub with a folder of messages, started as often as a test likes on one real database. */
final class LocalisationFixture {

    final TranslationFixture people = new TranslationFixture();
    private final Path folder;
    private Messages messages = Messages.load(Languages.standard(), List.of());
    private Localisation node = new Localisation();

    LocalisationFixture(Path folder) {
        this.folder = folder;
        people.tell(accepted -> node.translated(accepted));
    }

    void file(String language, String json) throws IOException {
        Files.writeString(folder.resolve(language + ".json"), json);
    }

    void start() {
        messages = Messages.load(Languages.standard(), List.of(folder.toUri()));
        node = new Localisation();
        node.messages = messages;
        node.library = people.library;
        node.meanings = new Meanings() {
            @Override
            public SourceMeanings record(String group, List<SourceUnit> units) {
                return HubDatabaseFixture.inTransaction(
                        entities -> ShelvingFixture.meanings(entities).record(group, units));
            }
        };
        node.intake = new MessageIntake() {
            @Override
            public void take(String language, SortedMap<String, FiledText> texts) {
                HubDatabaseFixture.transact(
                        entities -> TranslationFixture.messageIntake(entities).take(language, texts));
            }
        };
        node.translations = new CurrentTexts() {
            @Override
            public Map<String, Map<String, Translation>> of(String group) {
                return HubDatabaseFixture.inTransaction(
                        entities -> TranslationFixture.current(entities).of(group));
            }

            @Override
            public Optional<Translation> find(Place place) {
                return HubDatabaseFixture.inTransaction(
                        entities -> TranslationFixture.current(entities).find(place));
            }
        };
        node.atStart(HubStarts.WITHOUT_DEMO);
    }

    void tell(Place place) {
        node.translated(new TextAccepted(place));
    }

    Saved save(String key, String text, Role... roles) {
        return people.as(1, roles).save(place(key), new Submission(text, null, null), null);
    }

    static Place place(String key) {
        return new Place("sv", InterfaceSource.ID, key);
    }

    /** What a button says to a Swede. */
    String shown(String key) {
        return messages.text("sv", key);
    }

    String state(String key) {
        return people.library.texts(InterfaceSource.ID).state(key, "sv").key();
    }

    /** How much of the interface nobody is unsure of, 0-1. */
    double share() {
        return messages.languages().get("sv");
    }

    long rows() {
        return HubDatabaseFixture.inTransaction(
                entities -> ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM unit_text")
                                .getSingleResult())
                        .longValue());
    }
}
