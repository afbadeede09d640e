package se.wikimedia.hub.learning;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.progress.ProgressEvent;
import se.wikimedia.hub.progress.Receipt;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** Reads a batch of events from JSON as it was sent; what is malformed is told apart and harms nothing else. */
final class EventReader {

    private static final Pattern UUID_SHAPE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final String UNDETERMINED = "und";

    private final List<ProgressEvent> events = new ArrayList<>();
    private final List<Receipt.Rejection> rejected = new ArrayList<>();

    private EventReader() {}

    /**
     * Reads JSON's objects, lists, texts and numbers, given as maps, lists, texts and BigDecimals.
     *
     * @throws Problem where it is no list or too long a one
     */
    static EventReader read(@Nullable List<?> elements) {
        if (elements == null) {
            throw malformed("events");
        }
        ProgressEvent.refuseTooMany(elements.size());
        var reader = new EventReader();
        for (int i = 0; i < elements.size(); i++) {
            reader.read(elements.get(i), i);
        }
        return reader;
    }

    List<ProgressEvent> events() {
        return events;
    }

    List<Receipt.Rejection> rejected() {
        return rejected;
    }

    private void read(@Nullable Object element, int position) {
        var fields = element instanceof Map<?, ?> map ? map : Map.of();
        try {
            if (!(element instanceof Map)) {
                throw malformed("[" + position + "]");
            }
            events.add(event(fields));
        } catch (Problem problem) {
            var id = fields.get("id") == null ? null : fields.get("id").toString();
            rejected.add(new Receipt.Rejection(
                    id, problem.type(), String.valueOf(problem.arguments().get("about"))));
        }
    }

    private static ProgressEvent event(Map<?, ?> fields) {
        return new ProgressEvent(
                id(fields),
                type(fields),
                text(fields, "module"),
                text(fields, "lesson"),
                lang(fields),
                whole(fields, "revision"),
                at(fields),
                answers(fields),
                whole(fields, "attempt"),
                shared(fields));
    }

    private static UUID id(Map<?, ?> fields) {
        var id = text(fields, "id");
        if (!UUID_SHAPE.matcher(id).matches()) {
            throw malformed("id");
        }
        return UUID.fromString(id);
    }

    private static ProgressEvent.Type type(Map<?, ?> fields) {
        var key = text(fields, "type");
        return Arrays.stream(ProgressEvent.Type.values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> malformed("type"));
    }

    private static String lang(Map<?, ?> fields) {
        return fields.get("lang") == null
                ? UNDETERMINED
                : Languages.standard().canonical(text(fields, "lang")).orElseThrow(() -> malformed("lang"));
    }

    private static @Nullable Integer whole(Map<?, ?> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number && number.precision() - number.scale() < 10 && number.signum() > 0) {
            return number.intValue();
        }
        throw malformed(name);
    }

    private static @Nullable Instant at(Map<?, ?> fields) {
        try {
            return fields.get("at") == null
                    ? null
                    : OffsetDateTime.parse(text(fields, "at")).toInstant();
        } catch (DateTimeException e) {
            throw malformed("at");
        }
    }

    private static Map<String, List<String>> answers(Map<?, ?> fields) {
        var answers = new LinkedHashMap<String, List<String>>();
        if (fields.get("answers") instanceof Map<?, ?> given) {
            given.forEach((question, texts) -> answers.put(String.valueOf(question), texts(texts, "answers")));
        } else if (fields.get("answers") != null) {
            throw malformed("answers");
        }
        return answers;
    }

    private static Set<String> shared(Map<?, ?> fields) {
        var shared = fields.get("shared");
        return shared == null ? Set.of() : new HashSet<>(texts(shared, "shared"));
    }

    private static List<String> texts(@Nullable Object given, String name) {
        if (!(given instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw malformed(name);
        }
        return list.stream().map(String.class::cast).toList();
    }

    private static String text(Map<?, ?> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElseThrow(() -> malformed(name));
    }

    private static Problem malformed(String about) {
        return Problem.of(Problem.Kind.INVALID, "malformed", Map.of("about", about));
    }
}
