package se.wikimedia.hub.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the API's answers. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    static JsonNode of(HttpResponse<String> answer) {
        return parse(answer.body());
    }

    /** A text of any characters as JSON. */
    static String quoted(String text) {
        return MAPPER.valueToTree(text).toString();
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The texts of a list, or of one field of a list's objects. */
    static List<String> texts(JsonNode list) {
        return items(list).map(JsonNode::asText).toList();
    }

    static List<String> texts(JsonNode list, String field) {
        return items(list).map(item -> item.path(field).asText()).toList();
    }
}
