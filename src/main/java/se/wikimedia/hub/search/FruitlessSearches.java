package se.wikimedia.hub.search;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.words.SoughtWords;

/** What people looked for and didn't find, counted once for each session and topic. */
@Service
public class FruitlessSearches {

    /** They would reorder or hide what stands beside them in a list. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    @Inject
    FruitlessRepository repository;

    @Inject
    Clock clock;

    /**
     * Counts a search, unless the same session has searched for the same before. One without a word is none.
     *
     * @param words as they were typed, at most 200 characters
     * @param language BCP 47, the reader's
     * @param session a secret of the session; only a hash of it and the topic is kept
     */
    @AllowedToAll
    public void count(String words, String language, String session) {
        var topic = SoughtWords.of(words).topic();
        if (!topic.isEmpty()) {
            var shown = UNSEEN.matcher(words).replaceAll(" ").strip();
            repository.add(topic, hash(session, topic), shown, language, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        }
    }

    /** How many sessions looked in vain for these words, in whatever order, without regard to case and accents. */
    @AllowedToAll
    public long sessions(String words) {
        return repository.sessions(SoughtWords.of(words).topic());
    }

    private static String hash(String session, String topic) {
        return Hash.of((session + '\n' + topic).getBytes(StandardCharsets.UTF_8));
    }
}
