package se.wikimedia.hub.credit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authorship.Contribution;
import se.wikimedia.hub.authorship.Contributions;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonalData;

/** Who translated what. */
@Service
public class Credits {

    @Inject
    Contributions contributions;

    @Inject
    NamingRepository namings;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    /** Those who translated a group and want to be named, who did most of it first. */
    @AllowedToAll
    public List<Credit> of(String group, String language) {
        return named(contributions.to(group, language));
    }

    /** The same for all that there is in a language. */
    @AllowedToAll
    public List<Credit> of(String language) {
        return named(contributions.into(language));
    }

    private List<Credit> named(List<Contribution> all) {
        var ids = all.stream().map(Contribution::person).collect(Collectors.toSet());
        var unnamed = namings.unnamed(ids);
        var people = accounts.open(ids);
        return all.stream()
                .filter(each -> !unnamed.contains(each.person()))
                .flatMap(each -> Optional.ofNullable(people.get(each.person()))
                        .map(person -> new Credit(person.displayName(), each.units()))
                        .stream())
                .toList();
    }

    /** What the one who asks has translated, by language. */
    @Allowed(Role.LEARNER)
    public List<Contribution> mine() {
        return contributions.of(me.id());
    }

    @Allowed(Role.LEARNER)
    public Naming naming() {
        return naming(me.id());
    }

    @Allowed(Role.LEARNER)
    public void choose(Naming naming) {
        if (naming == Naming.NAMED) {
            namings.name(me.id());
        } else {
            namings.unname(me.id());
        }
    }

    private Naming naming(long person) {
        return namings.unnamed(Set.of(person)).isEmpty() ? Naming.NAMED : Naming.UNNAMED;
    }

    void tell(@Observes PersonalData asked) {
        asked.add("namedAsTranslator", naming(asked.person()));
    }
}
