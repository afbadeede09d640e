package se.wikimedia.hub.drafting;

import jakarta.inject.Inject;
import java.time.Clock;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shelving.KeptModules;
import se.wikimedia.hub.shelving.Publishing;

/** How a draft comes to its readers: handed in, read by somebody who wrote nothing of it, published or sent back. */
@Service
public class Review {

    @Inject
    DraftRepository repository;

    @Inject
    Papers papers;

    @Inject
    KeptModules kept;

    @Inject
    Publishing publishing;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** @param note what was changed and why */
    @Allowed(Role.AUTHOR)
    public void submit(String module, String note) {
        Keepable.require(note);
        held(module).submit(note, clock);
    }

    /** @param reply what is still to be done */
    @Allowed(Role.AUTHOR)
    public void sendBack(String module, String reply) {
        Keepable.require(reply);
        held(module).sendBack(reply, clock);
    }

    /** Its texts stay in the database. */
    @Allowed(Role.AUTHOR)
    public void drop(String module) {
        held(module).drop(clock);
    }

    /**
     * @return the module's new revision
     * @throws Problem where the draft has errors, is one's own, or doesn't stand on what is published now
     */
    @Allowed(Role.AUTHOR)
    public int publish(String module) {
        Draft draft = held(module);
        draft.requireReviewBy(me.id(), repository.writers(draft));
        if (kept.find(module).map(KeptModules.Kept::revision).orElse(0) != draft.baseRevision()) {
            throw Problem.of(Problem.Kind.CONFLICT, "draft-behind");
        }
        Paper paper = papers.of(draft);
        Manuscript manuscript = papers.check(draft, paper).manuscript();
        if (manuscript == null) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "draft-has-errors");
        }
        int revision = publishing.publish(manuscript, papers.all(draft, paper), draft.baseRevision());
        draft.publishAs(revision, clock);
        return revision;
    }

    private Draft held(String module) {
        return repository.lockOpen(module).orElseThrow(Problem::notFound);
    }
}
