package se.wikimedia.hub.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PublicPerson;

/** How authors are named on their module: with the community they write for. */
@ApplicationScoped
class Credits {

    @Inject
    Accounts accounts;

    @Inject
    Communities communities;

    /** Of whoever asks. */
    String mine() {
        return of(accounts.mine().open());
    }

    private String of(PublicPerson person) {
        return Optional.ofNullable(person.community())
                .flatMap(communities::find)
                .map(CommunityRow::name)
                .map(community -> person.displayName() + " (" + community + ")")
                .orElse(person.displayName());
    }

    /** Those who have written but aren't named yet. */
    List<String> missing(Collection<PublicPerson> writers, Collection<String> named) {
        return writers.stream()
                .filter(writer -> named.stream().noneMatch(name -> name.contains(writer.displayName())))
                .map(this::of)
                .toList();
    }
}
