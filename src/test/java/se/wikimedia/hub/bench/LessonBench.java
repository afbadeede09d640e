package se.wikimedia.hub.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * A signed-in lesson page: 32 sessions over 8 connections for 20 seconds, after three minutes of the same. Requests
 * per second, latency and the CPU time of server and database for each request, with the conditions of the machine.
 */
final class LessonBench {

    private static final int SESSIONS = 32;
    private static final int CONNECTIONS = 8;
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofMinutes(3);
    private static final String PAGE = "/modules/what-is-a-content-partnership/give-and-get";
    private static final List<String> ACCOUNTS =
            List.of("learner", "learner2", "translator", "reviewer", "author", "visitor", "visitor2", "agent");

    private final BenchedHub hub;

    private LessonBench(BenchedHub hub) {
        this.hub = hub;
    }

    public static void main(String[] arguments) throws Exception {
        try (var hub = BenchedHub.start()) {
            new LessonBench(hub).run();
        }
    }

    private void run() throws Exception {
        var sessions = new ArrayList<byte[]>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(KeptConnection.request(PAGE, hub.port(), signIn(ACCOUNTS.get(i % ACCOUNTS.size()))));
        }
        warmUp(sessions);
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var before = hub.cpu();
        long start = System.nanoTime();
        var latencies = load(sessions, ROUND);
        double seconds = (System.nanoTime() - start) / 1e9;
        var after = hub.cpu();
        report(latencies, seconds, before, after, load);
    }

    /** What the compiler hasn't seen to by then isn't worth its while. */
    private void warmUp(List<byte[]> sessions) throws Exception {
        for (long seconds = ROUND.toSeconds(); seconds <= WARM_UP.toSeconds(); seconds += ROUND.toSeconds()) {
            print(
                    "warm-up %-15s %,.0f requests per second",
                    seconds + " s", load(sessions, ROUND).length / (double) ROUND.toSeconds());
        }
    }

    private static void report(
            long[] latencies, double seconds, BenchedHub.Cpu before, BenchedHub.Cpu after, double load) {
        Arrays.sort(latencies);
        double server = (after.server() - before.server()) * 1e3 / latencies.length;
        double database = (after.database() - before.database()) * 1e3 / latencies.length;
        print("page                    %s", PAGE);
        print("requests                %,d in %.1f s, all answered with 200", latencies.length, seconds);
        print("requests per second     %,.0f", latencies.length / seconds);
        print("latency p50 / p95 / p99 %.1f / %.1f / %.1f ms", at(latencies, 50), at(latencies, 95), at(latencies, 99));
        print("CPU per request         %.2f ms (server %.2f, database %.2f)", server + database, server, database);
        print(
                "resident memory         server %d MB, database %d MB",
                after.serverMegabytes(), after.databaseMegabytes());
        print(
                "conditions              %d cores shared with the load, load average %.2f before, Java %s, %s %s",
                Runtime.getRuntime().availableProcessors(),
                load,
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }

    /** All latencies in nanoseconds. */
    private long[] load(List<byte[]> sessions, Duration time) throws Exception {
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var workers = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int first = i;
                workers.add(() -> ask(sessions, first, time));
            }
            return pool.invokeAll(workers).stream()
                    .map(LessonBench::get)
                    .flatMapToLong(Arrays::stream)
                    .toArray();
        } finally {
            pool.shutdown();
        }
    }

    private static long[] get(Future<long[]> result) {
        try {
            return result.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] ask(List<byte[]> sessions, int first, Duration time) throws IOException {
        var latencies = new long[200_000];
        int count = 0;
        long end = System.nanoTime() + time.toNanos();
        try (var connection = new KeptConnection(hub.port())) {
            for (long now = System.nanoTime(); now < end && count < latencies.length; count++) {
                var answer = connection.send(sessions.get((first + count * CONNECTIONS) % sessions.size()));
                if (answer.status() != 200) {
                    throw new IOException("answered with " + answer);
                }
                long then = System.nanoTime();
                latencies[count] = then - now;
                now = then;
            }
        }
        return Arrays.copyOf(latencies, count);
    }

    /** Signs in as people do, with the form; returns the cookie. */
    private String signIn(String name) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var page = http.send(
                HttpRequest.newBuilder(URI.create(hub.url("/signin"))).build(), HttpResponse.BodyHandlers.ofString());
        var submit = Pattern.compile("name=\"(signin:[^\"]+)\" value=\"[^\"]*\" class=\"button")
                .matcher(page.body());
        if (!submit.find()) {
            throw new IOException("the sign-in form looks different");
        }
        var form = String.join(
                "&",
                List.of(
                        "signin=signin",
                        "next=%2Fme",
                        encode("signin:username") + "=" + name,
                        encode("signin:password") + "=demo-" + name,
                        encode(submit.group(1)) + "=x",
                        "jakarta.faces.ViewState=stateless"));
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(hub.url("/signin")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> cookie.startsWith("hub_session="))
                .findFirst()
                .orElseThrow(() -> new IOException("not signed in: " + answer.statusCode()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
