package se.wikimedia.hub.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.proposal.Ruling;

/** A proposal on a meeting's agenda, and what was decided on it. */
@Entity
@Table(name = "committee_item")
class AgendaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "meeting")
    private long meeting;

    @Column(name = "proposal")
    private long proposal;

    @Column(name = "place")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling")
    private @Nullable Ruling ruling;

    @Column(name = "reason")
    private String reason = "";

    /** Empty until the meeting is closed; before, it is found out whenever somebody looks. */
    @ElementCollection
    @CollectionTable(name = "committee_item_recused", joinColumns = @JoinColumn(name = "item"))
    @Column(name = "person")
    private Set<Long> recused = new HashSet<>();

    protected AgendaItem() {}

    AgendaItem(long meeting, long proposal, int place) {
        this.meeting = meeting;
        this.proposal = proposal;
        this.place = place;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    long meeting() {
        return meeting;
    }

    long proposal() {
        return proposal;
    }

    void standAt(int newPlace) {
        place = newPlace;
    }

    /** The last word before the meeting is closed counts. */
    void decide(Ruling as, String because) {
        ruling = as;
        reason = because;
    }

    Optional<Ruling> ruling() {
        return Optional.ofNullable(ruling);
    }

    String reason() {
        return reason;
    }

    Set<Long> recused() {
        return new TreeSet<>(recused);
    }

    void keepRecused(Set<Long> people) {
        recused = new HashSet<>(people);
    }

    void forget(long person) {
        recused.remove(person);
    }

    ItemRow row(String title, List<String> recusedNames, boolean yours) {
        return new ItemRow(
                id(),
                proposal,
                title,
                ruling().map(Ruling::key).orElse(null),
                ruling == null ? null : reason,
                recusedNames,
                yours);
    }

    /** Without what is decided so far. */
    ItemRow announcement(String title) {
        return new ItemRow(id(), proposal, title, null, null, List.of(), false);
    }
}
