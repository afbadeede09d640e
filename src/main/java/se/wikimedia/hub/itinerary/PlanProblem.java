package se.wikimedia.hub.itinerary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What is to be chosen, in numbers: of the columns of each visitor at most one, so that no circle takes more visitors
 * than its limit and the whole stays within budget and CO₂ cap.
 */
public final class PlanProblem {

    public static final int NONE = -1;

    private final Column[] columns;
    private final int[][] columnsOf;
    private final boolean[] priority;
    private final boolean[] pinned;
    private final int[] limits;
    private final int[] reserved;
    private final long budget;
    private final long co2Cap;

    /**
     * An itinerary.
     *
     * @param circles it takes a place in each
     */
    public record Column(int visitor, int[] circles, int euros, int co2, int preference) {}

    /**
     * What visitors bring.
     *
     * @param priority whether they may fill a reserved place
     * @param pinned whether they have to travel
     */
    public record Travellers(boolean[] priority, boolean[] pinned) {}

    /**
     * What circles bring.
     *
     * @param limits the most visitors
     * @param reserved how many of them are reserved; 0 for circles that are no slots
     */
    public record Circles(int[] limits, int[] reserved) {}

    /** {@code Long.MAX_VALUE} is without limit. */
    public PlanProblem(Column[] columns, Travellers travellers, Circles circles, long budget, long co2Cap) {
        this.columns = columns;
        this.priority = travellers.priority;
        this.pinned = travellers.pinned;
        this.limits = circles.limits;
        this.reserved = circles.reserved;
        this.budget = budget;
        this.co2Cap = co2Cap;
        this.columnsOf = columnsOf();
    }

    private int[][] columnsOf() {
        var counts = new int[priority.length];
        for (var column : columns) {
            counts[column.visitor]++;
        }
        var of = new int[priority.length][];
        Arrays.setAll(of, visitor -> new int[counts[visitor]]);
        for (int column = columns.length - 1; column >= 0; column--) {
            int visitor = columns[column].visitor;
            of[visitor][--counts[visitor]] = column;
        }
        return of;
    }

    public int visitors() {
        return priority.length;
    }

    public int columns() {
        return columns.length;
    }

    public Column column(int column) {
        return columns[column];
    }

    int[] columnsOf(int visitor) {
        return columnsOf[visitor];
    }

    public boolean priority(int visitor) {
        return priority[visitor];
    }

    public boolean pinned(int visitor) {
        return pinned[visitor];
    }

    public int circles() {
        return limits.length;
    }

    public int limit(int circle) {
        return limits[circle];
    }

    public int reserved(int circle) {
        return reserved[circle];
    }

    public long budget() {
        return budget;
    }

    public long co2Cap() {
        return co2Cap;
    }

    /** Whether the choice keeps to everything; {@link #NONE} is a visitor's column who stays at home. */
    public boolean holds(int[] chosen) {
        var taken = new int[limits.length];
        long euros = 0;
        long co2 = 0;
        for (int visitor = 0; visitor < chosen.length; visitor++) {
            if (chosen[visitor] == NONE) {
                if (pinned[visitor]) {
                    return false;
                }
                continue;
            }
            var column = columns[chosen[visitor]];
            if (column.visitor != visitor) {
                return false;
            }
            euros += column.euros;
            co2 += column.co2;
            for (int circle : column.circles) {
                if (++taken[circle] > limits[circle]) {
                    return false;
                }
            }
        }
        return euros <= budget && co2 <= co2Cap;
    }

    public Worth worth(int[] chosen) {
        var filled = new int[limits.length];
        long people = 0;
        long preference = 0;
        long co2 = 0;
        for (int visitor = 0; visitor < chosen.length; visitor++) {
            if (chosen[visitor] == NONE) {
                continue;
            }
            var column = columns[chosen[visitor]];
            people++;
            preference += column.preference;
            co2 += column.co2;
            if (priority[visitor]) {
                for (int circle : column.circles) {
                    filled[circle]++;
                }
            }
        }
        long reserves = 0;
        for (int circle = 0; circle < filled.length; circle++) {
            reserves += Math.min(filled[circle], reserved[circle]);
        }
        return new Worth(reserves, people, preference, co2);
    }

    /** For a process that solves it. */
    public void write(DataOutputStream out) throws IOException {
        out.writeLong(budget);
        out.writeLong(co2Cap);
        out.writeInt(priority.length);
        for (int visitor = 0; visitor < priority.length; visitor++) {
            out.writeBoolean(priority[visitor]);
            out.writeBoolean(pinned[visitor]);
        }
        write(out, limits);
        write(out, reserved);
        out.writeInt(columns.length);
        for (var column : columns) {
            out.writeInt(column.visitor);
            write(out, column.circles);
            out.writeInt(column.euros);
            out.writeInt(column.co2);
            out.writeInt(column.preference);
        }
    }

    private static void write(DataOutputStream out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    /** What {@link #write} has written. */
    public static PlanProblem read(DataInputStream in) throws IOException {
        long budget = in.readLong();
        long co2Cap = in.readLong();
        var priority = new boolean[in.readInt()];
        var pinned = new boolean[priority.length];
        for (int visitor = 0; visitor < priority.length; visitor++) {
            priority[visitor] = in.readBoolean();
            pinned[visitor] = in.readBoolean();
        }
        var circles = new Circles(numbers(in), numbers(in));
        var columns = new Column[in.readInt()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = new Column(in.readInt(), numbers(in), in.readInt(), in.readInt(), in.readInt());
        }
        return new PlanProblem(columns, new Travellers(priority, pinned), circles, budget, co2Cap);
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        var numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
