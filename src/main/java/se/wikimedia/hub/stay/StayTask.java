package se.wikimedia.hub.stay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something done during a stay. */
@Entity
@Table(name = "stay_task")
class StayTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "placement_id")
    private long placement;

    @Column(name = "what")
    private String what = "";

    @Column(name = "link")
    private @Nullable String link;

    @Column(name = "becomes")
    private String becomes = "";

    @Column(name = "resource_id")
    private @Nullable Long resource;

    @Column(name = "told")
    private Instant told = Instant.EPOCH;

    protected StayTask() {}

    /** The draft has been checked. */
    StayTask(long placement, TaskDraft draft, Instant now) {
        this.placement = placement;
        this.what = Objects.requireNonNull(draft.what()).strip();
        this.link = draft.link() == null ? null : draft.link().strip();
        this.becomes = draft.becomes() == null ? Becomes.NOTHING.key() : draft.becomes();
        this.told = now;
    }

    /** It is among the resources now. */
    void became(long added) {
        resource = added;
    }

    TaskRow row() {
        return new TaskRow(Objects.requireNonNull(id), what, link, becomes, resource, told);
    }
}
