package se.wikimedia.hub.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.shared.start.DemoStart;

/**
 * The demo accounts; the password of NAME is demo-NAME. Each is made once: who was changed since or erased comes back
 * only where missing.
 */
@ApplicationScoped
public class DemoPeople {

    /** After the communities (50) that people belong to, before what other rooms make at start. */
    public static final int PRIORITY = 100;

    private static final List<Demo> PEOPLE = List.of(
            new Demo("learner", "Learner", "en sv", "sv-community", "SE", "Europe/Stockholm"),
            new Demo("learner2", "Second learner", "ar en", "ar-community", "EG", "Africa/Cairo"),
            new Demo(
                    "translator",
                    "Translator",
                    "sv ar es en",
                    "sv-community",
                    "SE",
                    "Europe/Stockholm",
                    "translator:sv",
                    "translator:ar",
                    "translator:es"),
            new Demo(
                    "reviewer",
                    "Reviewer",
                    "sv ar es en",
                    "ar-community",
                    "JO",
                    "Asia/Amman",
                    "reviewer:sv",
                    "reviewer:ar",
                    "reviewer:es"),
            new Demo("lead", "Language lead for Swedish", "sv en", "sv-community", "FI", "Europe/Helsinki", "lead:sv"),
            new Demo("author", "Author", "en fr", "fr", "FR", "Europe/Paris", "author:"),
            new Demo("author2", "Second author", "en de", "de", "DE", "Europe/Berlin", "author:"),
            new Demo("host-de", "Host in Germany", "de en", "de", "DE", "Europe/Berlin", "host:de"),
            new Demo("host-fr", "Host in France", "fr en", "fr", "FR", "Europe/Paris", "host:fr"),
            new Demo("host-cz", "Host in Czechia", "cs en", "cz", "CZ", "Europe/Prague", "host:cz"),
            new Demo("visitor", "Visitor", "sw en", "sw-community", "TZ", "Africa/Dar_es_Salaam"),
            new Demo("visitor2", "Second visitor", "es en", "es-andes", "PE", "America/Lima"),
            new Demo(
                    "coordinator",
                    "Tour coordinator",
                    "en sv",
                    "sv-community",
                    "SE",
                    "Europe/Stockholm",
                    "coordinator:"),
            new Demo("agent", "Helpdesk agent", "en es", null, "SE", "Europe/Stockholm", "agent:"),
            new Demo("expert", "Expert", "en de", "de", "DE", "Europe/Berlin", "expert:"),
            new Demo("committee", "Committee member", "en cs", "cz", "CZ", "Europe/Prague", "committee:"),
            new Demo(
                    "committee2",
                    "Second committee member",
                    "en sw",
                    "sw-community",
                    "KE",
                    "Africa/Nairobi",
                    "committee:"),
            new Demo("committee3", "Third committee member", "es en", "es-andes", "BO", "America/La_Paz", "committee:"),
            new Demo("conduct", "Reader of problem reports", "en", null, "SE", "Europe/Stockholm", "conduct:"),
            new Demo("admin", "Administrator", "en sv", null, "SE", "Europe/Stockholm", "admin:"));

    @Inject
    PersonRepository people;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "HUB_DEMO", defaultValue = "false")
    boolean wanted;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        arrive();
    }

    void arrive() {
        PEOPLE.stream()
                .filter(each -> people.findByUsername(each.name()).isEmpty())
                .forEach(this::add);
    }

    private void add(Demo demo) {
        var languages = List.of(demo.languages().split(" "));
        var email = demo.name() + "@hub.example";
        var profile =
                new Profile(demo.displayName(), email, languages, demo.community(), demo.country(), demo.timeZone());
        var person = new Person(demo.name(), profile, clock.instant());
        person.usePasswordHash(PasswordHash.of("demo-" + demo.name()));
        for (var grant : demo.grants()) {
            var parts = grant.split(":", 2);
            person.grant(Role.find(parts[0]).orElseThrow(), parts[1]);
        }
        people.add(person);
    }

    /** The names to sign in with, for the sign-in page; none where there is no demo. */
    public List<String> usernames() {
        return wanted ? PEOPLE.stream().map(Demo::name).toList() : List.of();
    }

    private record Demo(
            String name,
            String displayName,
            String languages,
            @Nullable String community,
            String country,
            String timeZone,
            List<String> grants) {

        Demo(
                String name,
                String displayName,
                String languages,
                @Nullable String community,
                String country,
                String timeZone,
                String... grants) {
            this(name, displayName, languages, community, country, timeZone, Arrays.asList(grants));
        }
    }
}
