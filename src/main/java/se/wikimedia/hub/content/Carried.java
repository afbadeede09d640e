package se.wikimedia.hub.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.wikimedia.hub.similarity.ComparedText;

/**
 * A translation whose source has changed in nothing but where links lead, what placeholders are called or what stands in
 * code: with today's in place of the old ones. Nothing is carried where it could go wrong.
 */
public final class Carried {

    /** An argument with choices: its braces hold words that are translated. */
    private static final Pattern CHOICES = Pattern.compile("\\{\\s*\\w+\\s*,");

    private Carried() {}

    /**
     * Nothing where more than that has changed; where one old sign stands for two new ones or for one of another kind;
     * or where the translation lacks one of the old ones.
     *
     * @param madeFrom the source text that the translation was made from
     */
    public static Optional<String> over(String translation, String madeFrom, String today) {
        if (CHOICES.matcher(madeFrom).find() || CHOICES.matcher(today).find()) {
            return Optional.empty();
        }
        var before = ComparedText.of(madeFrom);
        var after = ComparedText.of(today);
        if (!before.plain().equals(after.plain())) {
            return Optional.empty();
        }
        return renamed(before, after)
                .filter(changed ->
                        Set.copyOf(ComparedText.of(translation).placeholders()).containsAll(changed.keySet()))
                .map(changed -> ComparedText.replacePlaceholders(translation, changed));
    }

    /** What each sign is called now that is called otherwise; nothing where that isn't clear. */
    private static Optional<Map<String, String>> renamed(ComparedText before, ComparedText after) {
        var all = new HashMap<String, String>();
        for (int i = 0; i < before.placeholders().size(); i++) {
            var now = after.placeholders().get(i);
            var other = all.putIfAbsent(before.placeholders().get(i), now);
            if (other != null && !other.equals(now)) {
                return Optional.empty();
            }
        }
        boolean isOneEach = new HashSet<>(all.values()).size() == all.size();
        all.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        return isOneEach ? Optional.of(all) : Optional.empty();
    }
}
