package se.wikimedia.hub.manuscript;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the interface says in the language in which it was written.
 *
 * @param messages ICU messages by key
 */
public record InterfaceSource(SortedMap<String, String> messages) {
    public static final InterfaceSource EMPTY = new InterfaceSource(new TreeMap<>());

    /** Groups the interface's translations as a module's id does; so no module may have it. */
    public static final String ID = "ui";

    /** BCP 47. */
    public static final String LANGUAGE = "en";

    /** Every text to translate, by key. */
    public List<SourceUnit> units() {
        return messages.entrySet().stream()
                .map(each -> new SourceUnit(each.getKey(), each.getValue(), SourceUnit.Kind.MESSAGE))
                .toList();
    }
}
