package se.wikimedia.hub.progress;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;

/** Which modules people have completed, for those who decide by it. */
@Service
public class Completions {

    @Inject
    ProgressRepository repository;

    /** By person; who has completed none of these modules is left out. */
    @Allowed({Role.LEARNER})
    public Map<Long, Set<String>> of(Collection<Long> people, Collection<String> modules) {
        var completed = new HashMap<Long, Set<String>>();
        if (!people.isEmpty() && !modules.isEmpty()) {
            repository.completions(people, modules).forEach(each -> completed
                    .computeIfAbsent(each.person(), person -> new HashSet<>())
                    .add(each.module()));
        }
        return completed;
    }
}
