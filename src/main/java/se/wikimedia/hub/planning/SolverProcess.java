package se.wikimedia.hub.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.itinerary.PlanProblem;
import se.wikimedia.hub.itinerary.Solution;
import se.wikimedia.hub.itinerary.Worth;

/** The worker: a Java process with OR-Tools in its class path, which the server started beside it is told at its start. */
@ApplicationScoped
class SolverProcess {

    private static final String WORKER = "se.wikimedia.hub.solver.SolverWorker";

    @Inject
    @ConfigProperty(name = "hub.solver")
    Optional<String> classPath;

    /**
     * The best plan that is found in so many seconds.
     *
     * @param wanted told at least each second which level it is at; the process ends when it answers no
     * @throws IOException where there is no such process, or it ends without an answer that holds
     */
    Solution solve(PlanProblem problem, int seconds, IntPredicate wanted) throws IOException {
        var path = classPath.orElseThrow(() -> new IOException("no class path for it is set"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        path,
                        WORKER,
                        String.valueOf(seconds))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            try (var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
                problem.write(out);
            }
            return listen(process, problem, wanted);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static Solution listen(Process process, PlanProblem problem, IntPredicate wanted) throws IOException {
        int level = 0;
        var bound = new long[Worth.LEVELS];
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = List.of(line.split(" "));
                if (line.startsWith("hub level ")) {
                    level = Integer.parseInt(words.get(2));
                } else if (line.startsWith("hub bound ")) {
                    bound = numbers(words).toArray();
                } else if (line.startsWith("hub chosen")) {
                    return believed(
                            problem, numbers(words).mapToInt(Math::toIntExact).toArray(), bound);
                }
                if (line.startsWith("hub ") && !wanted.test(level)) {
                    throw new IOException("it isn't wanted any more");
                }
            }
        }
        throw new IOException("it has ended without an answer");
    }

    private static LongStream numbers(List<String> words) {
        return words.stream().skip(2).mapToLong(Long::parseLong);
    }

    private static Solution believed(PlanProblem problem, int[] chosen, long[] bound) throws IOException {
        if (chosen.length != problem.visitors() || !problem.holds(chosen)) {
            throw new IOException("its answer doesn't keep to the limits");
        }
        return new Solution(chosen, problem.worth(chosen), Worth.of(bound), "or-tools");
    }
}
