package se.wikimedia.hub.folio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two authors' edits of one {@link YamlSheet} put together, field by field: what only one of them changed is theirs;
 * what both changed alike is so; anything else is a conflict. Things in a list are told apart by their id, their file's
 * name or, if they are texts, by themselves, so that two authors can each add a question.
 */
public final class TreeMerge {

    private static final List<String> NAMES = List.of("id", "file");

    private boolean conflict;

    private TreeMerge() {}

    /** Empty where the edits contradict each other. */
    public static Optional<Map<String, Object>> of(
            Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
        TreeMerge merge = new TreeMerge();
        Map<String, Object> merged = merge.maps(base, mine, theirs);
        return merge.conflict ? Optional.empty() : Optional.of(merged);
    }

    private Map<String, Object> maps(Map<?, ?> base, Map<?, ?> mine, Map<?, ?> theirs) {
        Map<String, Object> merged = new LinkedHashMap<>();
        for (Object key : order(base.keySet(), mine.keySet(), theirs.keySet())) {
            Object value = values(base.get(key), mine.get(key), theirs.get(key));
            if (value != null) {
                merged.put(String.valueOf(key), value);
            }
        }
        return merged;
    }

    private @Nullable Object values(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return mine;
        }
        if (Objects.equals(base, mine)) {
            return theirs;
        }
        if (mine instanceof Map<?, ?> my && theirs instanceof Map<?, ?> their) {
            return maps(base instanceof Map<?, ?> former ? former : Map.of(), my, their);
        }
        if (mine instanceof List<?> my && theirs instanceof List<?> their) {
            List<?> former = base instanceof List<?> list ? list : List.of();
            return new ArrayList<>(maps(named(former), named(my), named(their)).values());
        }
        conflict = true;
        return mine;
    }

    private static Map<String, Object> named(List<?> list) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Object item : list) {
            String name = name(item);
            while (named.containsKey(name)) {
                name += "'";
            }
            named.put(name, item);
        }
        return named;
    }

    private static String name(Object item) {
        if (item instanceof Map<?, ?> map) {
            for (String key : NAMES) {
                if (map.get(key) instanceof String name) {
                    return name;
                }
            }
        }
        return String.valueOf(item);
    }

    /** The order of whoever changed it; what the other one added follows. If both changed it, mine. */
    private static Set<Object> order(Set<?> base, Set<?> mine, Set<?> theirs) {
        boolean unmoved = new ArrayList<>(base).equals(new ArrayList<>(mine));
        Set<Object> order = new LinkedHashSet<>(unmoved ? theirs : mine);
        order.addAll(unmoved ? mine : theirs);
        return order;
    }
}
