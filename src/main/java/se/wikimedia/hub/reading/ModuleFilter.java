package se.wikimedia.hub.reading;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for in the catalogue; anything left out asks for nothing.
 *
 * @param words each of them has to occur in title, summary or a lesson's title; case and accents don't count
 * @param translatedInto only what is wholly current in this language
 * @param mostMinutes only what takes no longer
 */
public record ModuleFilter(
        @Nullable String audience,
        @Nullable String topic,
        @Nullable String words,
        @Nullable String translatedInto,
        @Nullable Integer mostMinutes) {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    public List<ModuleReading> of(List<ModuleReading> modules) {
        var wanted = words == null ? new String[0] : plain(words).split("\\s+");
        return modules.stream()
                .filter(module -> audience == null || module.audiences().contains(audience))
                .filter(module -> topic == null || module.topics().contains(topic))
                .filter(module -> mostMinutes == null || module.minutes() <= mostMinutes)
                .filter(module -> translatedInto == null || module.coverageIn(translatedInto) >= 1)
                .filter(module -> Stream.of(wanted).allMatch(plain(text(module))::contains))
                .toList();
    }

    private static String text(ModuleReading module) {
        var text = new StringBuilder(module.title().html())
                .append(' ')
                .append(module.summary().html())
                .append(' ')
                .append(module.id());
        module.lessons()
                .forEach(lesson -> text.append(' ').append(lesson.title().html()));
        return text.toString();
    }

    private static String plain(String text) {
        return DECOMPOSED
                .normalize(text)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
