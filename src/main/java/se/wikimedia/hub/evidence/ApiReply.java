package se.wikimedia.hub.evidence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.Duration;

/** Reads what {@code action=query} of MediaWiki's Action API answers in format version 2. */
final class ApiReply {

    private ApiReply() {}

    /** @param pause what to wait when the reply says that the wiki is busy or makes no sense */
    static WikiAnswer read(byte[] body, Duration pause) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            var reply = reader.readObject();
            return reply.containsKey("query") && !reply.containsKey("error")
                    ? read(reply.getJsonObject("query"))
                    : WikiAnswer.failed(pause);
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            return WikiAnswer.failed(pause);
        }
    }

    private static WikiAnswer read(JsonObject query) {
        if (query.containsKey("badrevids")) {
            return WikiAnswer.MISSING;
        }
        var pages = query.getOrDefault("pages", JsonValue.EMPTY_JSON_ARRAY);
        return pages instanceof JsonArray array && array.size() == 1
                ? page(array.getJsonObject(0))
                : WikiAnswer.NOT_TO_TELL;
    }

    /** A file that Commons lends to a Wikipedia is missing there, but known. */
    private static WikiAnswer page(JsonObject page) {
        var title = page.getString("title", "");
        if (title.isEmpty()) {
            throw new JsonException("a page without a title");
        }
        if (page.getBoolean("special", false)) {
            return WikiAnswer.NOT_TO_TELL;
        }
        boolean gone = page.getBoolean("missing", false) || page.getBoolean("invalid", false);
        return gone && !page.getBoolean("known", false) ? WikiAnswer.MISSING : WikiAnswer.found(title);
    }
}
