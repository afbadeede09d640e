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
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.shared.text.Messages;

/**
 * This node's memory: what readers see today, whichever source it was made from, and the interface's messages. It
 * follows the {@link Library}: who asks after a save waits until the save is in.
 */
@ApplicationScoped
class CurrentMemory {

    private static final String INTERFACE = "ui";
    private static final String SOURCE_OF_INTERFACE = "en";

    @Inject
    Library library;

    @Inject
    Messages messages;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private TranslationMemory memory = new TranslationMemory();
    private Map<String, UnitTexts> held = Map.of();
    private boolean knowsInterface;

    List<Match> find(String sought, String into, String except, int limit) {
        follow();
        lock.readLock().lock();
        try {
            return memory.find(sought, into, except, limit);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void follow() {
        var now = groups();
        lock.readLock().lock();
        try {
            if (knowsInterface && isHeld(now)) {
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
                knowsInterface = false;
                follow(groups());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void follow(Map<String, UnitTexts> now) {
        if (!knowsInterface) {
            rememberInterface();
            knowsInterface = true;
        }
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
        groups.put(CatalogueSource.ID, library.catalogueTexts());
        library.shelves().forEach(shelf -> groups.put(shelf.module().id(), shelf.texts()));
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
                .filter(translation -> translation.state() != UnitState.SUGGESTED)
                .map(translation -> new Segment(
                        translation.source(),
                        translation.text(),
                        language,
                        group,
                        unit,
                        translation.state() == UnitState.REVIEWED));
    }

    private void rememberInterface() {
        for (var language : messages.languages().keySet()) {
            if (!language.equals(SOURCE_OF_INTERFACE)) {
                messages.keys().stream()
                        .filter(key -> !messages.isFuzzy(language, key))
                        .flatMap(key -> message(language, key).stream())
                        .forEach(memory::add);
            }
        }
    }

    private Optional<Segment> message(String language, String key) {
        return messages.pattern(SOURCE_OF_INTERFACE, key).flatMap(source -> messages.pattern(language, key)
                .map(text -> new Segment(source, text, language, INTERFACE, key, false)));
    }
}
