package se.wikimedia.hub.feedback;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;

/** Where authors read and answer what readers tell them. */
@Service
public class FeedbackDesk {

    private static final int MOST_LESSONS = 50;

    @Inject
    CurrentPerson me;

    @Inject
    FeedbackRepository remarks;

    @Inject
    VoteRepository votes;

    @Inject
    Clock clock;

    /** Newest first, from below an id; an empty {@code module} is every one. */
    @Allowed(Role.AUTHOR)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<RemarkRow> remarks(String module, RemarkState state, long below, int limit) {
        return remarks.search(module, state, below, limit);
    }

    /** The lessons that were voted on, those with most against them first; an empty {@code module} is every one. */
    @Allowed(Role.AUTHOR)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Usefulness> usefulness(String module) {
        return votes.usefulness(module, MOST_LESSONS);
    }

    /**
     * Answers a remark, once; where its reader has no account, words are not needed.
     *
     * @throws Problem not found; conflict, where somebody has answered; invalid, where words are missing or too many
     */
    @Allowed(Role.AUTHOR)
    public void answer(long remark, @Nullable String words) {
        remarks.hold(remark).orElseThrow(Problem::notFound).answer(Words.checked(words), me.id(), clock.instant());
    }
}
