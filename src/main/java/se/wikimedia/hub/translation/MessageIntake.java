package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.shared.text.Hash;

/**
 * Takes what files say of the interface in a language into the database, whole or not at all. Such a file doesn't tell
 * which source its texts were made from: a text that is new counts as made from today's, and one that was ever there
 * stays what it is, so that it is outdated once its source has changed. Where a person has written since, what is new
 * in the files becomes a suggestion.
 */
@ApplicationScoped
public class MessageIntake {

    @Inject
    TextRepository repository;

    @Inject
    Clock clock;

    /** @param fuzzy a suggestion */
    public record FiledText(String text, String source, boolean fuzzy) {}

    /** @param texts by the message's key */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void take(String language, SortedMap<String, FiledText> texts) {
        var hash = hash(texts);
        var file = repository.findFile(InterfaceSource.ID, language);
        if (file.isPresent() && file.get().isCurrent(hash)) {
            return;
        }
        var known = repository.texts(InterfaceSource.ID, language).stream()
                .collect(Collectors.groupingBy(text -> text.place().unit()));
        var fresh = new ArrayList<UnitText>();
        texts.forEach((key, filed) -> fresh(
                        new Place(language, InterfaceSource.ID, key),
                        filed,
                        new History(known.getOrDefault(key, List.of()), List.of()))
                .ifPresent(fresh::add));
        repository.addAll(fresh);
        file.orElseGet(() -> first(language)).taken(hash);
    }

    private Optional<UnitText> fresh(Place place, FiledText filed, History history) {
        if (history.has(filed.text(), !filed.fuzzy())) {
            return Optional.empty();
        }
        boolean byPerson = history.current().flatMap(UnitText::author).isPresent();
        var step = filed.fuzzy() || byPerson ? null : Integer.valueOf(history.step() + 1);
        return Optional.of(new UnitText(place, new Written(filed.text(), filed.source(), null, null), step, clock));
    }

    private TranslationFile first(String language) {
        var first = new TranslationFile(InterfaceSource.ID, language);
        repository.add(first);
        return first;
    }

    /** Today's sources are no part of it: only another file is news. */
    private static String hash(SortedMap<String, FiledText> texts) {
        var lines = texts.entrySet().stream()
                .map(each -> each.getKey()
                        + (each.getValue().fuzzy() ? " ? " : " ")
                        + each.getValue().text())
                .collect(Collectors.joining("\n"));
        return Hash.of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
