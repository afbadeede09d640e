package se.wikimedia.hub.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;

/** Reflections that learners share; those they keep to themselves never come here. */
@Service
public class Reflections {

    private static final int MOST = 500;

    @Inject
    ProgressRepository repository;

    @Inject
    CurrentPerson me;

    /**
     * What learners last said to each question of a module, the latest first, at most {@value #MOST}.
     *
     * @throws Problem forbidden to whoever is not an author of the module
     */
    @Allowed(Role.AUTHOR)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<SharedReflection> shared(String module) {
        me.require(Role.AUTHOR, module);
        return repository.reflections(module, MOST);
    }
}
