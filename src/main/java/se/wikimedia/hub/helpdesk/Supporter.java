package se.wikimedia.hub.helpdesk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who needs the same, with the own community and date. */
@Embeddable
class Supporter {

    @Column(name = "person")
    private long person;

    @Column(name = "community")
    private String community = "";

    @Column(name = "needed_by")
    private @Nullable LocalDate neededBy;

    @Column(name = "joined")
    private Instant joined = Instant.EPOCH;

    protected Supporter() {}

    Supporter(long person, String community, @Nullable LocalDate neededBy, Instant joined) {
        this.person = person;
        this.community = community;
        this.neededBy = neededBy;
        this.joined = joined;
    }

    Supporter copy() {
        return new Supporter(person, community, neededBy, joined);
    }

    long person() {
        return person;
    }

    String community() {
        return community;
    }

    Instant joined() {
        return joined;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Supporter supporter
                && supporter.person == person
                && supporter.community.equals(community)
                && Objects.equals(supporter.neededBy, neededBy)
                && supporter.joined.equals(joined);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(person);
    }
}
