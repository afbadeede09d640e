package se.wikimedia.hub.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** A person's own account, from registration to erasure. */
@Service
public class Accounts {

    private static final int MOST_NAMESAKES = 10_000;

    @Inject
    PersonRepository people;

    @Inject
    Communities communities;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    @Inject
    Registrations registrations;

    @Inject
    Event<PersonErased> erased;

    @Inject
    Event<PersonalData> personalData;

    @Inject
    Event<PasswordChanged> passwordChanged;

    /**
     * Makes an account. {@code address} is the network address of who asks.
     *
     * @throws Problem invalid, with everything that is wrong at once, or too many registrations
     */
    @AllowedToAll
    public PersonRow register(Registration registration, String address) {
        registrations.count(address);
        var username = Username.normal(registration.username());
        var profile = registration.profile().tidy();
        var problems = new ArrayList<FieldProblem>();
        Username.problem(username).or(() -> taken(username)).ifPresent(problems::add);
        PasswordHash.problem("password", registration.password()).ifPresent(problems::add);
        profile.missingEmail().ifPresent(problems::add);
        problems.addAll(profile.problems(this::known));
        refuse(problems);
        var person = new Person(username, profile, clock.instant());
        person.usePasswordHash(
                PasswordHash.of(Optional.ofNullable(registration.password()).orElseThrow()));
        add(person);
        return person.row();
    }

    private Optional<FieldProblem> taken(String username) {
        return people.findByUsername(username).map(other -> new FieldProblem("username", "people.username.taken"));
    }

    private boolean known(String community) {
        return communities.find(community).isPresent();
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** Somebody else may have taken the name since it was looked up. */
    private void add(Person person) {
        try {
            people.add(person);
        } catch (PersistenceException e) {
            throw Problem.invalid(List.of(new FieldProblem("username", "people.username.taken")));
        }
    }

    /** Whose account a username is, for counting attempts. */
    @AllowedToAll
    public Optional<Long> idOf(String username) {
        return people.findByUsername(Username.normal(username)).map(Person::id);
    }

    /** People as everybody sees them, by id; who has been erased is missing. */
    @AllowedToAll
    public Map<Long, PublicPerson> open(Collection<Long> ids) {
        var known = new HashMap<Long, PublicPerson>();
        ids.forEach(id ->
                people.find(id).ifPresent(person -> known.put(id, person.row().open())));
        return known;
    }

    /** Whose username and password these are; takes the same time for a name that nobody has. */
    @AllowedToAll
    public Optional<Long> recognise(String username, String password) {
        var person = people.findByUsername(Username.normal(username));
        var hash = person.flatMap(Person::passwordHash);
        if (!PasswordHash.fits(password, hash)) {
            return Optional.empty();
        }
        if (hash.filter(PasswordHash::outdated).isPresent()) {
            person.orElseThrow().usePasswordHash(PasswordHash.of(password));
        }
        return person.map(Person::id);
    }

    /**
     * The person that an OpenID provider vouches for; a new one at their first sign-in. An account with the same
     * e-mail is not taken for theirs: a provider may let anybody claim any address.
     */
    @AllowedToAll
    public long recognise(String issuer, String subject, @Nullable String preferredUsername, @Nullable String name) {
        return people.findByIdentity(issuer, subject)
                .orElseGet(() -> welcome(issuer, subject, preferredUsername, name))
                .id();
    }

    private Person welcome(String issuer, String subject, @Nullable String preferredUsername, @Nullable String name) {
        var named = new Profile(name, null, null, null, null, null).tidy();
        var profile = named.problems(this::known).isEmpty() ? named : Profile.UNTOLD;
        var person = new Person(free(Username.from(preferredUsername)), profile, clock.instant());
        person.recogniseBy(issuer, subject);
        people.add(person);
        return person;
    }

    private String free(String wished) {
        if (people.findByUsername(wished).isEmpty()) {
            return wished;
        }
        for (int i = 2; i < MOST_NAMESAKES; i++) {
            if (people.findByUsername(wished + "-" + i).isEmpty()) {
                return wished + "-" + i;
            }
        }
        throw Problem.of(Problem.Kind.CONFLICT, "username-taken");
    }

    @Allowed(Role.LEARNER)
    public PersonRow mine() {
        return me().row();
    }

    /** @throws Problem invalid, with everything that is wrong at once */
    @Allowed(Role.LEARNER)
    public PersonRow tell(Profile profile) {
        var tidy = profile.tidy();
        refuse(tidy.problems(this::known));
        me().tell(tidy);
        return me().row();
    }

    /** All other sessions of the person end with it. */
    @Allowed(Role.LEARNER)
    public void changePassword(@Nullable String before, @Nullable String after) {
        var me = me();
        var problems = new ArrayList<FieldProblem>();
        if (me.passwordHash().isPresent() && !PasswordHash.fits(before == null ? "" : before, me.passwordHash())) {
            problems.add(new FieldProblem("currentPassword", "people.password.wrong"));
        }
        PasswordHash.problem("newPassword", after).ifPresent(problems::add);
        refuse(problems);
        me.usePasswordHash(PasswordHash.of(Optional.ofNullable(after).orElseThrow()));
        passwordChanged.fire(new PasswordChanged(me.id()));
    }

    /** What people want to be called, by their ids; those who are gone are left out. */
    @Allowed(Role.LEARNER)
    public Map<Long, String> displayNames(Set<Long> ids) {
        return people.displayNames(ids);
    }

    /** All that any room holds about the person, by name. */
    @Allowed(Role.LEARNER)
    public Map<String, Object> export() {
        var me = me();
        var all = new PersonalData(me.id());
        all.add("account", me.row());
        all.add("identities", me.identities());
        personalData.fire(all);
        return all.held();
    }

    /** Forgets the person: every room deletes what it holds about them. */
    @Allowed(Role.LEARNER)
    public void erase() {
        var me = me();
        erased.fire(new PersonErased(me.id()));
        people.remove(me);
    }

    private Person me() {
        return people.find(current.id()).orElseThrow(Problem::unauthenticated);
    }
}
