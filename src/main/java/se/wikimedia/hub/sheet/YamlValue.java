package se.wikimedia.hub.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** YAML as it was written, each piece with its line: nothing is turned into a number, date or boolean here. */
public sealed interface YamlValue {

    int line();

    record Scalar(String text, boolean plain, int line) implements YamlValue {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        public boolean isNull() {
            return plain && NULLS.contains(text);
        }
    }

    record Items(List<YamlValue> values, int line) implements YamlValue {}

    record Mapping(Map<String, Entry> entries, int line) implements YamlValue {}

    /** @param line the key's */
    record Entry(int line, YamlValue value) {}
}
