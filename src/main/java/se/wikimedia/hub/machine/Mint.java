package se.wikimedia.hub.machine;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.shared.rest.ForeignServer;

/**
 * MinT's interface: {@code POST /api/translate} with source and target language, format and content; the answer has the
 * translation and the model.
 */
final class Mint {

    private static final int LONGEST_BODY = 256 * 1024;
    private static final int LONGEST_MODEL = 100;
    private static final int OK = 200;

    /** Where MinT's codes differ from BCP 47. */
    private static final Map<String, String> CODES =
            Map.of("be-tarask", "be", "bho", "bh", "nan", "zh-min-nan", "nb", "no", "sh", "bs", "wuu", "zh");

    private final URI address;
    private final ForeignServer server;

    /**
     * @param base such as {@code https://translate.wmcloud.org}
     * @param patience for a whole answer
     */
    Mint(String base, String userAgent, Duration patience) {
        this.address = URI.create(base.replaceFirst("/+$", "") + "/api/translate");
        this.server = new ForeignServer(userAgent, patience, LONGEST_BODY);
    }

    /** Nothing where the machine is silent; never throws for what happens on the network. */
    Optional<MachineText> translate(String from, String into, String text) {
        var asked = Json.createObjectBuilder()
                .add("source_language", code(from))
                .add("target_language", code(into))
                .add("format", "text")
                .add("content", text)
                .build();
        return server.tryAsk(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(asked.toString(), StandardCharsets.UTF_8)))
                .flatMap(Mint::read);
    }

    private static String code(String language) {
        return CODES.getOrDefault(language, language);
    }

    private static Optional<MachineText> read(HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
            var answer = reader.readObject();
            var text = answer.getString("translation", "");
            var model = answer.getString("model", "");
            return text.isBlank() || model.length() > LONGEST_MODEL
                    ? Optional.empty()
                    : Optional.of(new MachineText(text, model));
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
