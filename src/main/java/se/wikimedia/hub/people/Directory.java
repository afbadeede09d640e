package se.wikimedia.hub.people;

import jakarta.inject.Inject;
import java.util.Optional;
import se.wikimedia.hub.authority.Allowed;
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
}
