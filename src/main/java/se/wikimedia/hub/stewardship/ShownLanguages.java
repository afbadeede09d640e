package se.wikimedia.hub.stewardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** What the database holds now, in a transaction of its own. */
@ApplicationScoped
class ShownLanguages {

    @Inject
    PolicyRepository policies;

    /** Languages (BCP 47) whose readers get reviewed texts only. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> reviewedOnly() {
        return policies.reviewedOnly();
    }
}
