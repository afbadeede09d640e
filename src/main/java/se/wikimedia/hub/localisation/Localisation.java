package se.wikimedia.hub.localisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.text.MessageShape;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shelving.Meanings;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.MessageIntake;
import se.wikimedia.hub.translation.MessageIntake.FiledText;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.TextAccepted;

/**
 * At start what files say of the interface goes into the database, then what the database holds goes before readers;
 * from then on they get what is accepted at once. What a file was unsure of is a suggestion, and yet it is shown until
 * somebody has accepted a text.
 */
@ApplicationScoped
class Localisation {

    private static final Logger LOG = Logger.getLogger(Localisation.class.getName());

    @Inject
    Messages messages;

    @Inject
    Meanings meanings;

    @Inject
    MessageIntake intake;

    @Inject
    CurrentTexts translations;

    @Inject
    Library library;

    /** After the modules. */
    void atStart(@Observes @Priority(2100) HubStart start) {
        var source = source();
        var meant = twice(() -> meanings.record(InterfaceSource.ID, source.units()));
        messages.languages().keySet().stream()
                .filter(language -> !language.equals(InterfaceSource.LANGUAGE))
                .forEach(language -> twice(() -> {
                    intake.take(language, filed(source, language));
                    return true;
                }));
        var texts = new UnitTexts(InterfaceSource.LANGUAGE, source.units(), translations.of(InterfaceSource.ID), meant);
        library.fillInterface(source, texts);
        texts.languages().forEach(language -> show(texts, language, texts.keys()));
    }

    /** A node that starts at the same time may have been faster; at the second look its rows are there. */
    private static <T> T twice(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "the interface's texts can't be taken in at once; trying again", e);
            return work.get();
        }
    }

    private InterfaceSource source() {
        var source = new TreeMap<String, String>();
        messages.keys().forEach(key -> messages.find(InterfaceSource.LANGUAGE, key)
                .ifPresent(text -> source.put(key, text.pattern())));
        return new InterfaceSource(source);
    }

    private SortedMap<String, FiledText> filed(InterfaceSource source, String language) {
        var filed = new TreeMap<String, FiledText>();
        source.messages().forEach((key, english) -> messages.find(language, key)
                .ifPresent(text -> filed.put(key, new FiledText(text.pattern(), english, text.unsure()))));
        return filed;
    }

    /** What stands in one place has changed: readers get it at once. */
    void translated(@Observes TextAccepted accepted) {
        var place = accepted.place();
        if (place.group().equals(InterfaceSource.ID)) {
            reword(place);
        }
    }

    /** One at a time, so that the newest text is the one that stays. */
    private synchronized void reword(Place place) {
        library.rewordInterface(texts -> translations
                .find(place)
                .map(translation -> texts.with(place.language(), place.unit(), translation))
                .orElse(texts));
        show(library.texts(InterfaceSource.ID), place.language(), Set.of(place.unit()));
    }

    private void show(UnitTexts texts, String language, Set<String> keys) {
        var shown = new HashMap<String, Messages.Text>();
        for (var key : keys) {
            texts.translation(key, language)
                    .filter(Translation::isForReaders)
                    .map(text -> new Messages.Text(
                            text.textFor(texts.source(key)), texts.state(key, language) == UnitState.OUTDATED))
                    .filter(text -> !messages.find(language, key).equals(Optional.of(text)))
                    .filter(text -> namesOnlyWhatThereIs(text.pattern(), texts.source(key)))
                    .ifPresent(text -> shown.put(key, text));
        }
        messages.put(language, shown);
    }

    /** An older source may have had arguments that nobody gives any more; readers would see their braces. */
    private static boolean namesOnlyWhatThereIs(String text, String source) {
        try {
            return MessageShape.of(source)
                    .arguments()
                    .containsAll(MessageShape.of(text).arguments());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
