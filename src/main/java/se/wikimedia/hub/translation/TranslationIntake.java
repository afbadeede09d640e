package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.text.PoEntry;
import se.wikimedia.hub.shared.text.PoFile;

/**
 * Takes a PO file into the database, whole or not at all. What was ever there already is not added again, so an older
 * file takes nothing back. Where a person has written since, what is new in the file becomes a suggestion.
 */
@ApplicationScoped
public class TranslationIntake {

    @Inject
    TextRepository repository;

    @Inject
    Clock clock;

    /** This very file was taken already, and no other one since. */
    public boolean isCurrent(String groupId, String language, byte[] bytes) {
        return repository
                .findFile(groupId, language)
                .filter(file -> file.isCurrent(Hash.of(bytes)))
                .isPresent();
    }

    /** Returns what is wrong with the file, by line; where anything is, nothing was taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PoFile.Problem> take(String groupId, String language, Set<String> unitKeys, byte[] bytes) {
        var po = PoFile.read(bytes);
        if (!po.problems().isEmpty()) {
            return po.problems();
        }
        take(groupId, language, po, unitKeys);
        var stored = repository.findFile(groupId, language).orElseGet(() -> {
            var first = new TranslationFile(groupId, language);
            repository.add(first);
            return first;
        });
        stored.taken(Hash.of(bytes));
        return List.of();
    }

    private void take(String groupId, String language, PoFile po, Set<String> unitKeys) {
        var known = new HashMap<String, List<UnitText>>();
        repository.texts(groupId, language).forEach(text -> known.computeIfAbsent(
                        text.place().unit(), any -> new ArrayList<>())
                .add(text));
        var fresh = new ArrayList<UnitText>();
        for (var entry : po.entries()) {
            if (!entry.msgstr().isEmpty() && unitKeys.contains(entry.msgctxt())) {
                var place = new Place(language, groupId, entry.msgctxt());
                fresh(place, entry, new History(known.getOrDefault(entry.msgctxt(), List.of()), List.of()))
                        .ifPresent(fresh::add);
            }
        }
        repository.addAll(fresh);
    }

    private Optional<UnitText> fresh(Place place, PoEntry entry, History history) {
        if (history.has(entry.msgstr(), entry.msgid(), !entry.fuzzy())) {
            return Optional.empty();
        }
        boolean byPerson = history.current().flatMap(UnitText::author).isPresent();
        var step = entry.fuzzy() || byPerson ? null : Integer.valueOf(history.step() + 1);
        return Optional.of(new UnitText(place, new Written(entry.msgstr(), entry.msgid(), null, null), step, clock));
    }
}
