package se.wikimedia.hub.exchange;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code export-group LANG GROUP FILE} and {@code import-group LANG GROUP FILE}: a group's translations out of a hub
 * that runs, wherever it does, and back into it; the file's ending says how it is written. Exit code 0: done, 1: the hub
 * refuses the file and nothing has changed, 2: nothing could be done.
 */
public final class GroupCommands {

    private static final List<String> ENDINGS = List.of("po", "xlf", "json");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final URI hub;
    private final String token;
    private final PrintStream out;
    private final PrintStream err;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * @param hub its root
     * @param token of who imports, from {@code POST /api/session}; empty for nobody, who may export
     */
    public GroupCommands(URI hub, String token, PrintStream out, PrintStream err) {
        this.hub = hub;
        this.token = token;
        this.out = out;
        this.err = err;
    }

    /** Arguments: the verb, the language (BCP 47), the group, the file. */
    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var usual = "http://localhost:" + setting("HUB_PORT", "8080") + "/";
        try {
            var hub = URI.create(setting("HUB_BASE_URL", usual).replaceFirst("/*$", "/"));
            System.exit(new GroupCommands(hub, setting("HUB_TOKEN", ""), out, err).run(List.of(arguments)));
        } catch (IllegalArgumentException e) {
            err.println("hub: HUB_BASE_URL is no address: " + e.getMessage());
            System.exit(2);
        }
    }

    private static String setting(String name, String usual) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? usual : value;
    }

    /** Returns the exit code. */
    public int run(List<String> arguments) throws InterruptedException {
        if (arguments.size() != 4 || ending(arguments.get(3)).isEmpty()) {
            err.println("usage: export-group LANG GROUP FILE.po|xlf|json");
            err.println("       import-group LANG GROUP FILE.po|xlf|json");
            return 2;
        }
        var name = arguments.get(3);
        var address = hub.resolve("api/translations/" + encoded(arguments.get(1)) + "/" + encoded(arguments.get(2))
                + "." + ending(name).orElseThrow());
        try {
            return arguments.get(0).equals("export-group")
                    ? export(address, Path.of(name))
                    : take(address, Path.of(name));
        } catch (InvalidPathException | JsonException e) {
            err.println("hub: " + e.getMessage());
        } catch (IOException e) {
            err.println("hub: " + name + " or " + hub + " can't be used: " + e);
        }
        return 2;
    }

    private static Optional<String> ending(String name) {
        return ENDINGS.stream()
                .filter(each -> name.toLowerCase(Locale.ROOT).endsWith("." + each))
                .findFirst();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private int export(URI address, Path file) throws IOException, InterruptedException {
        var answer = http.send(asked(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            return refused(file, new String(answer.body(), StandardCharsets.UTF_8));
        }
        Files.write(file, answer.body());
        out.println(file + " written");
        return 0;
    }

    private int take(URI address, Path file) throws IOException, InterruptedException {
        var request = asked(address)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != OK) {
            return refused(file, answer.body());
        }
        var report = object(answer.body());
        out.println(report.getInt("accepted") + " accepted, " + report.getInt("suggested") + " suggested, "
                + report.getInt("unchanged") + " unchanged");
        units(report, "conflicts")
                .forEach(unit -> out.println("changed here meanwhile, kept as a suggestion: " + unit));
        units(report, "skipped").forEach(unit -> out.println("not in the group any more: " + unit));
        return 0;
    }

    private HttpRequest.Builder asked(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Each reason on a line of its own, as file:line where the hub names one. */
    private int refused(Path file, String problem) {
        var answer = object(problem);
        err.println("hub: " + answer.getString("title", problem));
        if (!answer.containsKey("errors") || answer.isNull("errors")) {
            return 2;
        }
        answer.getJsonArray("errors")
                .getValuesAs(JsonObject.class)
                .forEach(each -> err.println(file + ":"
                        + each.getString("field").replaceFirst("^line ", "") + ": " + each.getString("detail")));
        return 1;
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<String> units(JsonObject report, String name) {
        return report.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
