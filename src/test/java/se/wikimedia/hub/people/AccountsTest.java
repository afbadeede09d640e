package se.wikimedia.hub.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.community.CommunitiesFixture;
import se.wikimedia.hub.community.CommunityRow;

/** Repositories and services of people on the real database. */
class AccountsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    private final PersonRepository people = new PersonRepository();
    private final CommunitiesFixture communities = new CommunitiesFixture();
    private final Accounts accounts = new Accounts();
    private final RoleGrants grants = new RoleGrants();
    private final DemoPeople demo = new DemoPeople();

    @BeforeEach
    void emptyDatabase() {
        HubDatabaseFixture.empty();
        accounts.people = people;
        accounts.communities = communities.communities();
        accounts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        grants.people = people;
        grants.current = new CurrentPerson();
        demo.people = people;
        demo.clock = accounts.clock;
    }

    private void transact(Consumer<EntityManager> work) {
        HubDatabaseFixture.transact(entities -> {
            people.entities = entities;
            communities.use(entities);
            work.accept(entities);
        });
    }

    private void add(String username, Role... roles) {
        transact(entities -> {
            var person = new Person(username, Profile.UNTOLD, NOW);
            for (var role : roles) {
                person.grant(role, "");
            }
            people.add(person);
        });
    }

    private void actAs(SignedIn.Grant grant) {
        grants.current.is(new SignedIn(0, "actor", "Actor", List.of("en"), ZoneOffset.UTC, Set.of(grant)));
    }

    @Test
    void anAccountComesBackAsItWasMade() {
        transact(entities -> people.add(new Person(
                "Åsa",
                new Profile("Åsa 𐐷 عربي", "a@b.se", List.of("sv", "ar"), null, "SE", "Europe/Stockholm"),
                NOW)));

        transact(entities -> assertThat(
                        people.findByUsername("Åsa").orElseThrow().row())
                .isEqualTo(new PersonRow(
                        "Åsa",
                        "Åsa 𐐷 عربي",
                        "a@b.se",
                        List.of("sv", "ar"),
                        null,
                        "SE",
                        "Europe/Stockholm",
                        NOW,
                        List.of())));
    }

    @Test
    void aUsernameIsTakenInEveryCase() {
        add("anna");

        assertThatThrownBy(() -> add("ANNA")).hasMessageContaining("Duplicate");
    }

    @Test
    void rolesAreGrantedOnceAndTakenAway() {
        add("anna");
        actAs(new SignedIn.Grant(Role.ADMIN, ""));
        transact(entities -> grants.grant("anna", "translator", "sv"));
        transact(entities -> grants.grant("anna", "translator", "sv"));
        transact(entities -> assertThat(grants.of("anna")).containsExactly(new RoleRow("translator", "sv")));

        transact(entities -> grants.revoke("anna", "translator", "sv"));

        transact(entities -> assertThat(grants.of("anna")).isEmpty());
    }

    @Test
    void aLeadGrantsOnlyTheOwnLanguage() {
        add("anna");
        actAs(new SignedIn.Grant(Role.LEAD, "sv"));

        transact(entities ->
                assertThat(grants.grant("anna", "reviewer", "sv")).isEqualTo(new RoleRow("reviewer", "sv")));
        assertThatThrownBy(() -> grants.grant("anna", "reviewer", "ar")).hasMessage("forbidden");
        assertThatThrownBy(() -> grants.grant("anna", "reviewer", "")).hasMessage("forbidden");
        assertThatThrownBy(() -> grants.grant("anna", "admin", "")).hasMessage("forbidden");
    }

    @Test
    void theLastAdminStaysOne() {
        add("anna", Role.ADMIN);
        actAs(new SignedIn.Grant(Role.ADMIN, ""));
        assertThatThrownBy(() -> transact(entities -> grants.revoke("anna", "admin", "")))
                .hasMessage("last-admin");

        add("bo", Role.ADMIN);

        transact(entities -> grants.revoke("anna", "admin", ""));
    }

    @Test
    void theSamePersonComesBackFromTheProvider() {
        transact(entities -> {
            long first = accounts.recognise("https://id.example", "Sub", "anna", "Anna");
            assertThat(accounts.recognise("https://id.example", "Sub", "renamed", "Anna"))
                    .isEqualTo(first);
            assertThat(accounts.recognise("https://id.example", "sub", "anna", "Anna"))
                    .isNotEqualTo(first);
            assertThat(people.search("", "", 9)).extracting(Person::username).containsExactly("anna", "anna-2");
        });
    }

    @Test
    void aSearchTakesWordsAsTheyAre() {
        add("a_b");
        add("acb");

        transact(entities -> assertThat(people.search("a_b", "", 9))
                .extracting(Person::username)
                .containsExactly("a_b"));
    }

    private void demoArrives() {
        communities.demoArrives();
        demo.arrive();
    }

    @Test
    void theDemoArrivesOnceAndLeavesChangedPasswordsAlone() {
        transact(entities -> demoArrives());
        transact(entities ->
                people.findByUsername("learner").orElseThrow().usePasswordHash(PasswordHash.of("my own words")));
        transact(entities -> demoArrives());

        transact(entities -> {
            assertThat(people.search("", "", 99)).hasSize(20);
            assertThat(communities.communities().list("", 99))
                    .extracting(CommunityRow::tier)
                    .contains("baseline", "emerging", "underserved");
            assertThat(accounts.recognise("learner", "my own words")).isPresent();
            assertThat(accounts.recognise("learner", "demo-learner")).isEmpty();
            assertThat(accounts.recognise("Host-DE", "demo-host-de")).isPresent();
        });
    }

    @Test
    void anAdminIsMadeBesideTheHub() throws Exception {
        String told;
        try (var connection = HubDatabaseFixture.connection()) {
            told = CreateAdmin.create(connection, "chief", accounts.clock);
            assertThat(CreateAdmin.create(connection, "chief", accounts.clock)).contains("existed already");
        }
        var password = told.replaceAll(".*password (\\S+) .*", "$1");

        transact(entities -> {
            assertThat(accounts.recognise("chief", password)).isPresent();
            assertThat(grants.of("chief")).containsExactly(new RoleRow("admin", ""));
        });
    }
}
