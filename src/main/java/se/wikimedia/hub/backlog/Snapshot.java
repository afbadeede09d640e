package se.wikimedia.hub.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ranking as it was published, with everything that it was made from. It never changes. */
@Entity
@Table(name = "backlog_snapshot")
class Snapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "published")
    private Instant published = Instant.EPOCH;

    @Column(name = "weights")
    private String weights = "";

    /** JSON, for everybody. */
    @Column(name = "ranking")
    private String ranking = "";

    /** JSON, for those who may know of every gap. */
    @Column(name = "inputs")
    private String inputs = "";

    protected Snapshot() {}

    Snapshot(Instant published, String weights, String ranking, String inputs) {
        this.published = published;
        this.weights = weights;
        this.ranking = ranking;
        this.inputs = inputs;
    }

    SnapshotRow row() {
        return new SnapshotRow(Optional.ofNullable(id).orElseThrow(), published, weights);
    }

    String ranking() {
        return ranking;
    }

    String inputs() {
        return inputs;
    }
}
