package se.wikimedia.hub.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;

/**
 * This node's memory: what readers see today, whichever source it was made from. It follows the {@link Library}: who
 * asks after a save waits until the save is in.
 */
@ApplicationScoped
class CurrentMemory {

    @Inject
    Library library;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private TranslationMemory memory = new TranslationMemory();
    private Map<String, UnitTexts> held = Map.of();

    List<Match> find(String sought, String into, String except, int limit) {
        return read(now -> now.find(sought, into, except, limit));
    }

    List<Match> continuing(String sought, String into, String typed, String except, int limit) {
        return read(now -> now.continuing(sought, into, typed, except, limit));
    }

    private List<Match> read(Function<TranslationMemory, List<Match>> search) {
        follow();
        lock.readLock().lock();
        try {
            return search.apply(memory);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void follow() {
        var now = groups();
        lock.readLock().lock();
        try {
            if (isHeld(now)) {
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            // read again, so that nobody puts an older state in place of a newer one
            follow(groups());
            if (memory.isWorn()) {
                memory = new TranslationMemory();
                held = Map.of();
                follow(groups());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void follow(Map<String, UnitTexts> now) {
        Set<String> ids = new HashSet<>(held.keySet());
        ids.addAll(now.keySet());
        for (var id : ids) {
            var before = held.get(id);
            var after = now.get(id);
            if (before != after) {
                exchange(id, before, after);
            }
        }
        held = now;
    }

    /** The texts never change themselves: another state is another object. */
    private boolean isHeld(Map<String, UnitTexts> now) {
        return now.size() == held.size()
                && now.entrySet().stream().allMatch(each -> held.get(each.getKey()) == each.getValue());
    }

    private Map<String, UnitTexts> groups() {
        var groups = new HashMap<String, UnitTexts>();
        library.groups().forEach(group -> groups.put(group, library.texts(group)));
        return groups;
    }

    private void exchange(String group, @Nullable UnitTexts before, @Nullable UnitTexts after) {
        var segmentsBefore = segments(group, before);
        var segmentsAfter = segments(group, after);
        segmentsBefore.stream().filter(each -> !segmentsAfter.contains(each)).forEach(memory::remove);
        segmentsAfter.stream().filter(each -> !segmentsBefore.contains(each)).forEach(memory::add);
    }

    private static Set<Segment> segments(String group, @Nullable UnitTexts texts) {
        var segments = new HashSet<Segment>();
        if (texts != null) {
            for (var language : texts.languages()) {
                texts.keys()
                        .forEach(unit -> segment(group, texts, unit, language).ifPresent(segments::add));
            }
        }
        return segments;
    }

    private static Optional<Segment> segment(String group, UnitTexts texts, String unit, String language) {
        return texts.translation(unit, language)
                .filter(Translation::isForReaders)
                .map(translation -> new Segment(
                        translation.source(),
                        translation.text(),
                        language,
                        group,
                        unit,
                        translation.state() == UnitState.REVIEWED));
    }
}
