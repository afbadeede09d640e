package se.wikimedia.hub.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.exchange.StoredTexts.Texts;
import se.wikimedia.hub.shared.text.MessageFile;

/**
 * A language's file of the interface that takes up what the hub holds. The file has no place for the source that a text
 * was made from: what is outdated goes out fuzzy. What only was suggested stays in the hub, because readers are shown
 * whatever a file says.
 *
 * @param english the interface's messages today
 */
record InterfaceFile(MessageFile before, Map<String, String> english) {

    MessageFile with(Texts stored) {
        var texts = new TreeMap<>(before.texts());
        var fuzzy = new TreeSet<>(before.fuzzy());
        var authors = new TreeSet<String>();
        stored.byUnit().forEach((key, text) -> {
            var source = english.get(key);
            if (source != null && !text.suggested()) {
                texts.put(key, text.text());
                mark(fuzzy, key, !SourceMeanings.NONE.areAlike(key, text.source(), source));
                text.author().ifPresent(authors::add);
            }
        });
        var all = new ArrayList<>(before.authors());
        authors.removeAll(all);
        all.addAll(authors);
        return new MessageFile(before.metadata(), texts).saying(all, new ArrayList<>(fuzzy));
    }

    private static void mark(Collection<String> fuzzy, String key, boolean unsure) {
        if (unsure) {
            fuzzy.add(key);
        } else {
            fuzzy.remove(key);
        }
    }
}
