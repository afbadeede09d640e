package se.wikimedia.hub.people;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person asks for everything that is held about them. Observed within the call, in its transaction: each room adds
 * what it holds, as it would be shown to the person in JSON.
 */
public final class PersonalData {

    private final long person;
    private final Map<String, Object> held = new LinkedHashMap<>();

    PersonalData(long person) {
        this.person = person;
    }

    public long person() {
        return person;
    }

    /** {@code object} is a record, or a list or map of records. */
    public void add(String name, Object object) {
        if (held.putIfAbsent(name, object) != null) {
            throw new IllegalStateException("two rooms call what they hold " + name);
        }
    }

    Map<String, Object> held() {
        return Collections.unmodifiableMap(held);
    }
}
