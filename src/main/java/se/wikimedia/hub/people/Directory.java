package se.wikimedia.hub.people;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;

/** Who somebody is, for rooms that keep people by their id. */
@Service
public class Directory {

    @Inject
    PersonRepository people;

    /** Empty for who is no longer there. */
    @Allowed(Role.LEARNER)
    public Optional<PublicPerson> find(long id) {
        return people.find(id).map(person -> person.row().open());
    }

    /** The ids of those who have a role in exactly this scope. */
    @AllowedToSystem
    public List<Long> holders(Role role, String scope) {
        return people.holders(role, scope);
    }

    /** The ids of those who have a role in whatever scope. */
    @AllowedToSystem
    public List<Long> holders(Role role) {
        return people.holders(role);
    }

    /** Where somebody lives, ISO 3166 alpha-2; empty where they have told nothing. For distances, not to be shown. */
    @AllowedToSystem
    public Optional<String> countryOf(long id) {
        return people.find(id).map(Person::row).map(PersonRow::country);
    }

    /** How to write to somebody; empty for who is no longer there. */
    @AllowedToSystem
    public Optional<Contact> contact(long id) {
        return people.find(id)
                .map(Person::row)
                .map(row -> new Contact(row.displayName(), row.email(), row.languages(), ZoneId.of(row.timeZone())));
    }
}
