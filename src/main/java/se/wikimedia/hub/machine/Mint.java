package se.wikimedia.hub.machine;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.wikimedia.hub.shared.rest.BoundedBody;

/**
 * MinT's interface: {@code POST /api/translate} with source and target language, format and content; the answer has the
 * translation and the model. Follows no redirect, so that no answer leads it elsewhere.
 */
final class Mint {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int LONGEST_BODY = 256 * 1024;
    private static final int LONGEST_MODEL = 100;
    private static final int OK = 200;

    /** Where MinT's codes differ from BCP 47. */
    private static final Map<String, String> CODES =
            Map.of("be-tarask", "be", "bho", "bh", "nan", "zh-min-nan", "nb", "no", "sh", "bs", "wuu", "zh");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI address;
    private final String userAgent;
    private final Duration patience;

    /**
     * @param base such as {@code https://translate.wmcloud.org}
     * @param patience for a whole answer
     */
    Mint(String base, String userAgent, Duration patience) {
        this.address = URI.create(base.replaceFirst("/+$", "") + "/api/translate");
        this.userAgent = userAgent;
        this.patience = patience;
    }

    /** Nothing where the machine is silent; never throws for what happens on the network. */
    Optional<MachineText> translate(String from, String into, String text) {
        var asked = Json.createObjectBuilder()
                .add("source_language", code(from))
                .add("target_language", code(into))
                .add("format", "text")
                .add("content", text)
                .build();
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("User-Agent", userAgent)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(asked.toString(), StandardCharsets.UTF_8))
                .build();
        var answer = http.sendAsync(request, head -> new BoundedBody(LONGEST_BODY));
        try {
            return read(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            answer.cancel(true);
        }
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
