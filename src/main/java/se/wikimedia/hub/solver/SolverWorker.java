package se.wikimedia.hub.solver;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import se.wikimedia.hub.itinerary.PlanProblem;
import se.wikimedia.hub.itinerary.Solution;

/**
 * Reads a problem, solves it within so many seconds and writes what it comes to, in lines that begin with {@code hub}:
 * {@code beat} each second, {@code level N} when one begins, {@code bound} and {@code chosen} at the end. Libraries may
 * write lines of their own. It ends when nobody listens any more, and by itself a minute after its time.
 */
public final class SolverWorker {

    private static final Duration GRACE = Duration.ofMinutes(1);

    private SolverWorker() {}

    public static void main(String[] arguments) throws IOException {
        var out = System.out;
        var problem = PlanProblem.read(new DataInputStream(new BufferedInputStream(System.in)));
        var time = Duration.ofSeconds(Integer.parseInt(arguments[0]));
        beat(out, System.nanoTime() + time.plus(GRACE).toNanos());
        print(out, MixedInteger.solve(problem, time, level -> out.println("hub level " + level)));
    }

    private static void beat(PrintStream out, long end) {
        var pulse = new Thread(() -> {
            while (!out.checkError() && System.nanoTime() < end) {
                out.println("hub beat");
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
            Runtime.getRuntime().halt(1);
        });
        pulse.setDaemon(true);
        pulse.start();
    }

    private static void print(PrintStream out, Solution solution) {
        var bound = solution.bound();
        out.println(
                "hub bound " + bound.reserves() + " " + bound.people() + " " + bound.preference() + " " + bound.co2());
        out.println("hub chosen "
                + Arrays.stream(solution.chosen()).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
        out.flush();
    }
}
