package se.wikimedia.hub.people;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import se.wikimedia.hub.shared.db.RunningDatabase;

/**
 * {@code ./hub create-admin USERNAME}: makes an account with the role admin, or gives the role to the account of that
 * name, while the hub runs. A new account's password is made here and told once.
 */
public final class CreateAdmin {

    private CreateAdmin() {}

    /** Argument: the username. Ends with 1 where the name or the database can't be used. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            fail("which username? ./hub create-admin USERNAME");
            return;
        }
        var username = Username.normal(arguments[0]);
        if (Username.problem(username).isPresent()) {
            fail("'" + username + "' can't be a username: 3 to 40 letters and digits of one script, also _ . - '");
            return;
        }
        try (var database = RunningDatabase.connect()) {
            System.out.println(create(database, username, Clock.systemUTC()));
        } catch (RunningDatabase.Unreachable e) {
            fail(e.reason());
        } catch (SQLException e) {
            fail("the database can't be used: " + e.getMessage());
        }
    }

    private static void fail(String reason) {
        System.err.println("hub: " + reason);
        System.exit(1);
    }

    /** What to tell who asked. */
    static String create(Connection database, String username, Clock clock) throws SQLException {
        var bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().encodeToString(bytes);
        int made;
        try (var insert = database.prepareStatement(
                "INSERT IGNORE INTO person"
                        + " (username, display_name, password_hash, languages, time_zone, created) VALUES (?, ?, ?, 'en', 'UTC', ?)")) {
            insert.setString(1, username);
            insert.setString(2, username);
            insert.setString(3, PasswordHash.of(password));
            insert.setObject(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            made = insert.executeUpdate();
        }
        try (var grant = database.prepareStatement(
                "INSERT IGNORE INTO role_grant (person, role, scope) SELECT id, 'ADMIN', '' FROM person WHERE username = ?")) {
            grant.setString(1, username);
            grant.executeUpdate();
        }
        return made == 1
                ? "The admin " + username + " has the password " + password + " - it is told only this once."
                : "The account " + username + " existed already; it is an admin now and keeps its password.";
    }
}
