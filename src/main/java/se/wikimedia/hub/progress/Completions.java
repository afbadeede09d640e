package se.wikimedia.hub.progress;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;

/** Which modules people have completed, for those who decide by it. */
@Service
public class Completions {

    @Inject
    ProgressRepository repository;

    @Inject
    CurrentPerson me;

    /**
     * By person; who has completed none of these modules is left out. Who coordinates no tour learns of themselves only.
     */
    @Allowed(Role.LEARNER)
    public Map<Long, Set<String>> of(Collection<Long> people, Collection<String> modules) {
        if (!me.has(Role.COORDINATOR) && !me.has(Role.ADMIN) && !Set.of(me.id()).containsAll(people)) {
            throw Problem.forbidden();
        }
        return completed(people, modules);
    }

    /** The same of people who have agreed that it is shown. */
    @AllowedToSystem
    public Map<Long, Set<String>> ofThoseWhoAgree(Collection<Long> people, Collection<String> modules) {
        return completed(people, modules);
    }

    private Map<Long, Set<String>> completed(Collection<Long> people, Collection<String> modules) {
        var completed = new HashMap<Long, Set<String>>();
        if (!people.isEmpty() && !modules.isEmpty()) {
            repository.completions(people, modules).forEach(each -> completed
                    .computeIfAbsent(each.person(), person -> new HashSet<>())
                    .add(each.module()));
        }
        return completed;
    }
}
