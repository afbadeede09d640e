package se.wikimedia.hub.shared.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.wikimedia.hub.shared.text.Message.Part;

/** How a message that counts something reads, once for each way in which its language counts. */
public final class MessageSamples {

    private MessageSamples() {}

    /**
     * By the smallest whole number of each plural category; other arguments are shown as {name}. None for a message
     * that counts nothing, or is broken.
     *
     * @param lang BCP 47
     */
    public static List<String> of(String pattern, String lang) {
        var languages = Languages.standard();
        var language =
                new Message.Language(lang, languages.plurals(lang), languages.ordinals(lang), new Formats(languages));
        try {
            var message = MessageReader.read(pattern, language);
            return counted(message.parts()).map(name -> samples(message, name)).orElse(List.of());
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static List<String> samples(Message message, String name) {
        var rules = message.language().plurals();
        var numbers = new TreeSet<Double>();
        for (var category : rules.getKeywords()) {
            Optional.ofNullable(rules.getSamples(category))
                    .flatMap(samples -> samples.stream()
                            .filter(number -> number == Math.rint(number))
                            .min(Comparator.naturalOrder()))
                    .ifPresent(numbers::add);
        }
        return numbers.stream()
                .map(number -> message.format(Map.of(name, number.longValue())))
                .distinct()
                .toList();
    }

    /** The argument of the first plural, wherever it stands. */
    private static Optional<String> counted(List<Part> parts) {
        var inside = new ArrayList<Part>();
        for (var part : parts) {
            if (part instanceof Message.Plural plural && !plural.ordinal()) {
                return Optional.of(plural.name());
            }
            if (part instanceof Message.Select select) {
                select.branches().values().forEach(inside::addAll);
            }
        }
        return inside.isEmpty() ? Optional.empty() : counted(inside);
    }
}
