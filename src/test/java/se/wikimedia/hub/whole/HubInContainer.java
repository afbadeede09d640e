package se.wikimedia.hub.whole;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import se.wikimedia.hub.launch.TestDatabase;

/** The built WAR for Arquillian, with the database that it needs; see arquillian.xml. */
final class HubInContainer {

    private HubInContainer() {}

    /** These classes go into the WAR, too. */
    static WebArchive with(Class<?>... classes) throws IOException, URISyntaxException {
        tell(TestDatabase.start());
        return ShrinkWrap.create(ZipImporter.class, "hub.war")
                .importFrom(new File("target/hub.war"))
                .as(WebArchive.class)
                .addClasses(classes)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    private static void tell(TestDatabase database) throws IOException {
        var data = Path.of("target", "it", "container").toAbsolutePath();
        Files.createDirectories(data.resolve("logs"));
        var settings = new Properties();
        settings.putAll(Map.of(
                "HUB_DB_URL", database.url(),
                "HUB_DB_USER", database.user(),
                "HUB_DB_PASSWORD", database.password(),
                "HUB_DEMO", "true",
                "HUB_EVIDENCE_LOOKUP", "off",
                "HUB_LINK_CHECK", "off",
                "HUB_DATA", data.toString(),
                "HUB_CONTENT", Path.of("modules-content").toAbsolutePath().toString(),
                "HUB_TRANSLATIONS", Path.of("translations").toAbsolutePath().toString()));
        settings.put("HUB_ITEM_LOOKUP", "off");
        try (var file = Files.newBufferedWriter(data.resolve("hub.properties"))) {
            settings.store(file, null);
        }
    }
}
