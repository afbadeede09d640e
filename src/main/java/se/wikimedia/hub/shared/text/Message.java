package se.wikimedia.hub.shared.text;

import com.ibm.icu.text.PluralRules;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An ICU message, read once: an immutable tree that any number of threads may format at once, which ICU's own
 * MessageFormat doesn't allow, and whose plurals follow our table, which MessageFormat can't be told.
 */
record Message(Language language, List<Part> parts) {

    /** How the language of the message counts, and how it writes numbers and dates. */
    record Language(String tag, PluralRules plurals, PluralRules ordinals, Formats formats) {

        String write(Object value) {
            if (value instanceof Number number) {
                return formats.number(tag, number);
            }
            if (value instanceof LocalDate date) {
                return formats.date(tag, date);
            }
            return value instanceof ZonedDateTime time ? formats.dateTime(tag, time) : value.toString();
        }
    }

    /** What a message is formatted with; {@code counted} is what # stands for inside a plural. */
    record Values(
            Language language,
            Map<String, ?> arguments,
            @Nullable Number counted) {

        @Nullable
        Object get(String name) {
            return arguments.get(name);
        }

        Values counting(Number number) {
            return new Values(language, arguments, number);
        }
    }

    sealed interface Part permits Literal, Counted, Argument, Select, Plural {

        void write(StringBuilder out, Values values);

        Part mapLiterals(UnaryOperator<String> change);
    }

    record Literal(String text) implements Part {

        @Override
        public void write(StringBuilder out, Values values) {
            out.append(text);
        }

        @Override
        public Part mapLiterals(UnaryOperator<String> change) {
            return new Literal(change.apply(text));
        }
    }

    /** The # of a plural. */
    record Counted() implements Part {

        @Override
        public void write(StringBuilder out, Values values) {
            Number counted = values.counted();
            out.append(counted == null ? "#" : values.language().write(counted));
        }

        @Override
        public Part mapLiterals(UnaryOperator<String> change) {
            return this;
        }
    }

    /** {name}, shown as it is written where nobody gave its value. */
    record Argument(String name, boolean percent) implements Part {

        @Override
        public void write(StringBuilder out, Values values) {
            Object value = values.get(name);
            if (value == null) {
                out.append('{').append(name).append('}');
            } else if (percent && value instanceof Number share) {
                out.append(values.language().formats().percent(values.language().tag(), share.doubleValue()));
            } else {
                out.append(values.language().write(value));
            }
        }

        @Override
        public Part mapLiterals(UnaryOperator<String> change) {
            return this;
        }
    }

    record Select(String name, Map<String, List<Part>> branches) implements Part {

        @Override
        public void write(StringBuilder out, Values values) {
            writeAll(branch(branches, String.valueOf(values.get(name))), out, values);
        }

        @Override
        public Part mapLiterals(UnaryOperator<String> change) {
            return new Select(name, mapAll(branches, change));
        }
    }

    record Plural(String name, boolean ordinal, double offset, Map<String, List<Part>> branches) implements Part {

        @Override
        public void write(StringBuilder out, Values values) {
            if (values.get(name) instanceof Number number) {
                Number counted = offset == 0 ? number : number.doubleValue() - offset;
                List<Part> exact = branches.get(exactly(number.doubleValue()));
                Language language = values.language();
                PluralRules rules = ordinal ? language.ordinals() : language.plurals();
                writeAll(
                        exact != null ? exact : branch(branches, rules.select(counted.doubleValue())),
                        out,
                        values.counting(counted));
            } else {
                writeAll(branch(branches, PluralRules.KEYWORD_OTHER), out, values);
            }
        }

        static String exactly(double number) {
            return "=" + number;
        }

        @Override
        public Part mapLiterals(UnaryOperator<String> change) {
            return new Plural(name, ordinal, offset, mapAll(branches, change));
        }
    }

    String format(Map<String, ?> arguments) {
        if (parts.size() == 1 && parts.get(0) instanceof Literal only) {
            return only.text();
        }
        StringBuilder out = new StringBuilder();
        writeAll(parts, out, new Values(language, arguments, null));
        return out.toString();
    }

    Message mapLiterals(UnaryOperator<String> change) {
        return new Message(language, mapAll(parts, change));
    }

    private static void writeAll(List<Part> parts, StringBuilder out, Values values) {
        parts.forEach(part -> part.write(out, values));
    }

    private static List<Part> branch(Map<String, List<Part>> branches, String keyword) {
        List<Part> branch = branches.get(keyword);
        return branch != null ? branch : branches.getOrDefault(PluralRules.KEYWORD_OTHER, List.of());
    }

    private static List<Part> mapAll(List<Part> parts, UnaryOperator<String> change) {
        return parts.stream().map(part -> part.mapLiterals(change)).toList();
    }

    private static Map<String, List<Part>> mapAll(Map<String, List<Part>> branches, UnaryOperator<String> change) {
        Map<String, List<Part>> mapped = new LinkedHashMap<>();
        branches.forEach((keyword, parts) -> mapped.put(keyword, mapAll(parts, change)));
        return mapped;
    }
}
