package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.text.PoEntry;
import se.wikimedia.hub.shared.text.PoFile;

/** Takes a PO file into the database, whole or not at all; texts that are there already are not added again. */
@ApplicationScoped
class TranslationIntake {

    @Inject
    ContentRepository repository;

    @Inject
    Clock clock;

    /** Returns what is wrong with the file, by line; where anything is, nothing was taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<PoFile.Problem> take(String groupId, String language, Set<String> unitKeys, byte[] bytes) {
        var hash = Hash.of(bytes);
        var file = repository.findTranslationFile(groupId, language);
        if (file.isPresent() && file.get().isCurrent(hash)) {
            return List.of();
        }
        var po = PoFile.read(bytes);
        if (!po.problems().isEmpty()) {
            return po.problems();
        }
        take(groupId, language, po, unitKeys);
        var stored = file.orElseGet(() -> {
            var first = new TranslationFile(groupId, language);
            repository.add(first);
            return first;
        });
        stored.taken(hash);
        return List.of();
    }

    private void take(String groupId, String language, PoFile po, Set<String> unitKeys) {
        var known = new HashMap<String, Translation>();
        repository.currentTexts(groupId, language).forEach(text -> known.put(text.unitKey(), text.translation()));
        for (var entry : po.entries()) {
            var translation = translation(entry);
            if (!entry.msgstr().isEmpty()
                    && unitKeys.contains(entry.msgctxt())
                    && !translation.equals(known.get(entry.msgctxt()))) {
                repository.add(new UnitText(groupId, entry.msgctxt(), language, translation, clock));
            }
        }
    }

    private static Translation translation(PoEntry entry) {
        return new Translation(
                entry.msgstr(), entry.msgid(), entry.fuzzy() ? UnitState.SUGGESTED : UnitState.TRANSLATED);
    }
}
