package se.wikimedia.hub.shared.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers a bounded number of answers; past that it computes anew, so strangers' keys can't fill the memory. */
final class Memo<K, V> {

    private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();
    private final int limit;
    private final Function<K, V> answer;

    Memo(int limit, Function<K, V> answer) {
        this.limit = limit;
        this.answer = answer;
    }

    V get(K key) {
        V remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        V fresh = answer.apply(key);
        if (known.size() < limit) {
            known.put(key, fresh);
        }
        return fresh;
    }
}
