package se.wikimedia.hub.shelving;

import java.nio.file.Path;
import se.wikimedia.hub.HubDatabaseFixture;

/** A process that takes a content folder into the database of the test that has started it. */
final class ImportProcess {

    private ImportProcess() {}

    /** Arguments: a data folder and the content folder. Writes a line when it begins. */
    public static void main(String[] arguments) {
        var hub = new ShelvingFixture(Path.of(arguments[0]));
        HubDatabaseFixture.transact(entities -> {});
        System.out.println("begins");
        hub.start(Path.of(arguments[1]));
        System.exit(0);
    }
}
