package se.wikimedia.hub.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether what is counted is what is there: in slots, in placements, in nights. */
public final class PlaceCounts {

    private PlaceCounts() {}

    public static void assertConsistent(Connection database) {
        assertThat(count(
                        database,
                        "slot WHERE booked > capacity OR booked <> (SELECT COUNT(*) FROM placement"
                                + " WHERE slot_id = slot.id AND active = 1)"))
                .isZero();
        assertThat(
                        count(
                                database,
                                "(SELECT 1 FROM placement WHERE active = 1 GROUP BY slot_id, person_id HAVING COUNT(*) > 1) AS twice"))
                .isZero();
        assertThat(count(
                        database,
                        "visitor_night n JOIN placement p ON p.id = n.placement_id WHERE p.active IS NULL"
                                + " OR p.person_id <> n.person_id"))
                .isZero();
        assertThat(count(
                        database,
                        "placement p JOIN slot s ON s.id = p.slot_id WHERE p.active = 1"
                                + " AND GREATEST(1, DATEDIFF(s.end_date, s.start_date))"
                                + " <> (SELECT COUNT(*) FROM visitor_night n WHERE n.placement_id = p.id)"))
                .isZero();
    }

    /** Rows of a table, with conditions. */
    public static long count(Connection database, String what) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + what)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
