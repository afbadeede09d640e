package se.wikimedia.hub.workgroup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * People who answer requests together. They come and go; what was handed to the group follows. While it is closed,
 * nothing is with it and nobody comes.
 */
@Entity
@Table(name = "work_group")
class WorkGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "name")
    private String name = "";

    @Column(name = "about")
    private String about = "";

    @Column(name = "languages")
    private String languages = "";

    @Column(name = "topics")
    private String topics = "";

    @Column(name = "closed")
    private @Nullable Instant closed;

    @Version
    @Column(name = "version")
    private int version;

    @ElementCollection
    @CollectionTable(name = "work_group_member", joinColumns = @JoinColumn(name = "work_group"))
    @Column(name = "person")
    private Set<Long> members = new HashSet<>();

    protected WorkGroup() {}

    WorkGroup(GroupDraft checked) {
        describe(checked);
    }

    void describe(GroupDraft checked) {
        name = Optional.ofNullable(checked.name()).orElseThrow();
        about = Optional.ofNullable(checked.about()).orElse("");
        languages = String.join(" ", Optional.ofNullable(checked.languages()).orElse(List.of()));
        topics = String.join(" ", Optional.ofNullable(checked.topics()).orElse(List.of()));
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    Set<Long> members() {
        return new TreeSet<>(members);
    }

    /** Since when it takes nothing new. */
    Optional<Instant> closed() {
        return Optional.ofNullable(closed);
    }

    /** Closed again it stays closed since when it was. */
    void close(Instant now) {
        if (closed == null) {
            closed = now;
        }
    }

    void open() {
        closed = null;
    }

    /** @throws Problem {@code group-closed} */
    void refuseWhileClosed() {
        if (closed != null) {
            throw Problem.of(Problem.Kind.CONFLICT, "group-closed");
        }
    }

    void join(long person) {
        members.add(person);
    }

    void leave(long person) {
        members.remove(person);
    }

    GroupRow row(List<MemberRow> people, int requests) {
        return new GroupRow(id(), name, about, listed(languages), listed(topics), people, requests, closed, version);
    }

    private static List<String> listed(String keys) {
        return keys.isEmpty() ? List.of() : List.of(keys.split(" "));
    }
}
