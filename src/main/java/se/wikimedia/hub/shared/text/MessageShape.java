package se.wikimedia.hub.shared.text;

import com.ibm.icu.text.PluralRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an ICU message is made of, for those who compare it with its translation.
 *
 * @param arguments the names of all arguments, in whatever branch they stand
 * @param plurals the keywords ("one", "few"; not "=0") of each plural, by its argument
 * @param ordinals the same of each selectordinal
 * @param selects the branches of each select, by its argument
 * @param reading the text in the branches "other", each argument shown as {name} and the number of a plural as #
 */
public record MessageShape(
        SortedSet<String> arguments,
        Map<String, Set<String>> plurals,
        Map<String, Set<String>> ordinals,
        Map<String, Set<String>> selects,
        String reading) {

    /** @throws IllegalArgumentException if the pattern is broken; the message says how */
    public static MessageShape of(String pattern) {
        var language =
                new Message.Language("en", PluralRules.DEFAULT, PluralRules.DEFAULT, new Formats(Languages.standard()));
        var drawing = new Drawing();
        drawing.add(MessageReader.read(pattern, language).parts(), true);
        return new MessageShape(
                drawing.arguments, drawing.plurals, drawing.ordinals, drawing.selects, drawing.reading.toString());
    }

    private static final class Drawing {
        private final SortedSet<String> arguments = new TreeSet<>();
        private final SortedMap<String, Set<String>> plurals = new TreeMap<>();
        private final SortedMap<String, Set<String>> ordinals = new TreeMap<>();
        private final SortedMap<String, Set<String>> selects = new TreeMap<>();
        private final StringBuilder reading = new StringBuilder();

        void add(List<Message.Part> parts, boolean read) {
            for (var part : parts) {
                if (part instanceof Message.Plural plural) {
                    arguments.add(plural.name());
                    var keywords = plural.branches().keySet().stream()
                            .filter(keyword -> !keyword.startsWith("="))
                            .toList();
                    note(plural.ordinal() ? ordinals : plurals, plural.name(), keywords);
                    branches(plural.branches(), read);
                } else if (part instanceof Message.Select select) {
                    arguments.add(select.name());
                    note(selects, select.name(), select.branches().keySet());
                    branches(select.branches(), read);
                } else if (part instanceof Message.Argument argument) {
                    arguments.add(argument.name());
                    write("{" + argument.name() + "}", read);
                } else {
                    write(part instanceof Message.Literal literal ? literal.text() : "#", read);
                }
            }
        }

        private void branches(Map<String, List<Message.Part>> branches, boolean read) {
            branches.forEach((keyword, parts) -> add(parts, read && keyword.equals(PluralRules.KEYWORD_OTHER)));
        }

        private void write(String text, boolean read) {
            if (read) {
                reading.append(text);
            }
        }

        private static void note(Map<String, Set<String>> all, String name, Collection<String> keywords) {
            all.computeIfAbsent(name, any -> new TreeSet<>()).addAll(keywords);
        }
    }
}
