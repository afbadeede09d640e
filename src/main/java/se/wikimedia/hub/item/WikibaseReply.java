package se.wikimedia.hub.item;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.wikimedia.hub.shared.text.Languages;

/** Reads what {@code wbsearchentities} and {@code wbgetentities} answer; what makes no sense is silence. */
final class WikibaseReply {

    /** Wikibase's “default for all languages”. */
    static final String ALL_LANGUAGES = "mul";

    private static final String NO_SUCH = "no-such-entity";

    private WikibaseReply() {}

    /** Items alone: others that a site may find are left out. */
    static Optional<List<FoundItem>> found(String site, byte[] body) {
        return read(body, reply -> {
            var found = new ArrayList<FoundItem>();
            if (!(reply.get("search") instanceof JsonArray hits)) {
                throw new JsonException("no finds");
            }
            for (var each : hits) {
                var hit = each.asJsonObject();
                var id = hit.getString("id", "");
                if (Item.isNumber(id)) {
                    found.add(FoundItem.of(
                            new Item(site, id), ItemWords.of(word(hit, "label"), word(hit, "description"))));
                }
            }
            return List.copyOf(found);
        });
    }

    /** Also where a site writes an error for a single number that it has never given. */
    static Optional<Map<String, ItemAnswer>> entities(byte[] body, Collection<String> asked) {
        return read(body, reply -> {
            if (reply.containsKey("error")) {
                var code = part(reply, "error").getString("code", "");
                return code.equals(NO_SUCH) && asked.size() == 1
                        ? Map.of(
                                asked.iterator().next(),
                                ItemAnswer.gone(asked.iterator().next()))
                        : Map.of();
            }
            var answers = new HashMap<String, ItemAnswer>();
            part(reply, "entities").forEach((key, value) -> {
                var entity = value.asJsonObject();
                var id = entity.getString("id", key);
                Stream.of(key, part(entity, "redirects").getString("from", ""))
                        .filter(asked::contains)
                        .filter(any -> Item.isNumber(id))
                        .forEach(each -> answers.put(each, answer(id, entity)));
            });
            return answers;
        });
    }

    private static <T> Optional<T> read(byte[] body, Function<JsonObject, T> reading) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return Optional.of(reading.apply(reader.readObject()));
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static ItemAnswer answer(String id, JsonObject entity) {
        if (entity.containsKey("missing")) {
            return ItemAnswer.gone(id);
        }
        var words = new HashMap<String, ItemWords>();
        var labels = part(entity, "labels");
        var descriptions = part(entity, "descriptions");
        Stream.concat(labels.keySet().stream(), descriptions.keySet().stream())
                .distinct()
                .forEach(code -> language(code)
                        .ifPresent(
                                tag -> words.put(tag, ItemWords.of(value(labels, code), value(descriptions, code)))));
        return new ItemAnswer(id, false, Map.copyOf(words));
    }

    private static Optional<String> language(String code) {
        return code.equals(ALL_LANGUAGES)
                ? Optional.of(code)
                : Languages.standard().canonical(code);
    }

    /** PHP writes an empty map as an empty list. */
    private static JsonObject part(JsonObject whole, String name) {
        return whole.get(name) instanceof JsonObject part ? part : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String value(JsonObject texts, String code) {
        return part(texts, code).getString("value", "");
    }

    /** What the site would show for it; older ones say it beside the display alone. */
    private static String word(JsonObject hit, String name) {
        var shown = value(part(hit, "display"), name);
        return shown.isEmpty() ? hit.getString(name, "") : shown;
    }
}
