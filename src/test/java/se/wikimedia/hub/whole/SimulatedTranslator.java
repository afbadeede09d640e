package se.wikimedia.hub.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Translates through the API what the queue has, whatever it is, and notes what the hub said of each text. */
final class SimulatedTranslator implements Runnable {

    /** A word outside of addresses, code and tags. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}/.(<&`-])\\p{L}[\\p{L}\\p{M}]{3,}(?![\\p{L}\\p{M}/.)-])");

    private static final Set<Integer> ANSWERS = Set.of(200, 412);

    private final Caller caller;
    private final String language;
    private final String name;
    private final List<String> groups;
    private final Random random;
    private final Map<Long, Sent> sent = new HashMap<>();
    private int texts;

    /** What the hub answered for. */
    record Sent(String place, String text, String source, String outcome) {}

    /** @param name letters alone, another for each */
    SimulatedTranslator(Caller caller, String language, String name, List<String> groups, long seed) {
        this.caller = caller;
        this.language = language;
        this.name = name;
        this.groups = groups;
        this.random = new Random(seed);
    }

    /** By the texts' ids. */
    Map<Long, Sent> sent() {
        return sent;
    }

    /** Takes a few units of the queue, one after the other. */
    @Override
    public void run() {
        var group = groups.get(random.nextInt(groups.size()));
        var state = random.nextBoolean() ? "" : "&state=outdated";
        var queue = caller.get("/api/translations/" + language + "/queue?limit=100&group=" + group + state);
        var places = Json.texts(Json.of(queue).get("items"), "id");
        for (int i = 0; i < 5 && !places.isEmpty(); i++) {
            translate(places.get(random.nextInt(places.size())));
        }
    }

    /** Mostly from today's source and on top of what is there; sometimes, as from a page opened long ago, not. */
    private void translate(String place) {
        var address = "/api/translations/" + language + "/" + place;
        var answer = caller.get(address);
        if (answer.statusCode() == 404) {
            return; // an author was faster and has removed it
        }
        var unit = Json.of(answer);
        var source = unit.get("source").asText();
        var text = translated(source);
        int version = unit.get("version").asInt();
        var late = random.nextInt(10) == 0 && version > 0;
        var saved = caller.send(
                "PUT",
                address,
                "{\"text\":%s,\"baseSourceHash\":\"%s\"}"
                        .formatted(Json.quoted(text), unit.get("sourceHash").asText()),
                random.nextInt(10) == 0
                        ? new String[0]
                        : new String[] {"If-Match", "\"" + (late ? version - 1 : version) + "\""});
        if (saved.statusCode() == 404) {
            return;
        }
        if (!ANSWERS.contains(saved.statusCode())) {
            throw new IllegalStateException(place + " " + saved.statusCode() + " " + saved.body());
        }
        var told = Json.of(saved);
        sent.put(
                told.get("id").asLong(),
                new Sent(place, text, source, told.get("outcome").asText()));
    }

    private String translated(String source) {
        var word = name
                + IntStream.iterate(++texts, rest -> rest > 0, rest -> rest / 20)
                        .collect(
                                StringBuilder::new,
                                (letters, rest) -> letters.append((char) ('b' + rest % 20)),
                                StringBuilder::append);
        var words = WORD.matcher(source).results().toList();
        if (words.isEmpty()) {
            return word;
        }
        var chosen = words.get(random.nextInt(words.size()));
        return source.substring(0, chosen.start()) + word + source.substring(chosen.end());
    }
}
