package se.wikimedia.hub.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * What is to become of a module. Its authors write; one of them hands it in; somebody who has written nothing of it
 * reads it and either sends it back with a reply or publishes it. Whoever writes on while it is under review takes it
 * back. A draft may be dropped; its texts stay in the database.
 */
@Entity
@Table(name = "draft")
class Draft {

    /** Who began it: somebody in the browser, or a folder that differs from what was written in the browser. */
    enum Origin {
        BROWSER,
        FOLDER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String module = "";

    @Column(name = "open_module")
    private @Nullable String openModule;

    @Column(name = "base_revision")
    private int baseRevision;

    @Enumerated(EnumType.STRING)
    private DraftState state = DraftState.WRITING;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.BROWSER;

    @Column(name = "created_by")
    private @Nullable Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    private String note = "";

    private String reply = "";

    @Column(name = "published_revision")
    private @Nullable Integer publishedRevision;

    /** For JPA. */
    protected Draft() {}

    /** @param baseRevision 0 for a module that is new */
    static Draft byPerson(String module, int baseRevision, long person, Clock clock) {
        Draft draft = new Draft(module, baseRevision, clock);
        draft.createdBy = person;
        return draft;
    }

    static Draft byFolder(String module, int baseRevision, Clock clock) {
        Draft draft = new Draft(module, baseRevision, clock);
        draft.origin = Origin.FOLDER;
        return draft;
    }

    private Draft(String module, int baseRevision, Clock clock) {
        this.module = module;
        this.openModule = module;
        this.baseRevision = baseRevision;
        this.createdAt = clock.instant();
        this.changedAt = clock.instant();
    }

    /** Something in it was written. */
    void write(Clock clock) {
        require(openModule != null);
        state = DraftState.WRITING;
        changedAt = clock.instant();
    }

    /** @param told what was changed and why, for the reviewer */
    void submit(String told, Clock clock) {
        require(state == DraftState.WRITING);
        state = DraftState.REVIEW;
        note = told;
        reply = "";
        changedAt = clock.instant();
    }

    /** @param told what is still to be done */
    void sendBack(String told, Clock clock) {
        require(state == DraftState.REVIEW);
        state = DraftState.WRITING;
        reply = told;
        changedAt = clock.instant();
    }

    /** @param writers all who have written anything of it */
    void requireReviewBy(long person, Set<Long> writers) {
        require(state == DraftState.REVIEW);
        if (writers.contains(person)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "own-draft");
        }
    }

    void publishAs(int revision, Clock clock) {
        require(state == DraftState.REVIEW);
        close(DraftState.PUBLISHED, clock);
        publishedRevision = revision;
    }

    void drop(Clock clock) {
        require(openModule != null);
        close(DraftState.DROPPED, clock);
    }

    /** What was published meanwhile has been worked in. */
    void standOn(int revision) {
        baseRevision = revision;
    }

    private void close(DraftState last, Clock clock) {
        state = last;
        openModule = null;
        changedAt = clock.instant();
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Problem.of(Problem.Kind.CONFLICT, "draft-moved-on");
        }
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    String module() {
        return module;
    }

    int baseRevision() {
        return baseRevision;
    }

    DraftState state() {
        return state;
    }

    Origin origin() {
        return origin;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    String note() {
        return note;
    }

    String reply() {
        return reply;
    }

    Optional<Integer> publishedRevision() {
        return Optional.ofNullable(publishedRevision);
    }
}
