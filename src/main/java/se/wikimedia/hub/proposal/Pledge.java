package se.wikimedia.hub.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Working days that an affiliate gives. */
@Embeddable
class Pledge {

    @Column(name = "community")
    private String community = "";

    @Column(name = "days")
    private double days;

    protected Pledge() {}

    Pledge(String community, double days) {
        this.community = community;
        this.days = days;
    }

    String community() {
        return community;
    }

    PledgeRow row() {
        return new PledgeRow(community, days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pledge pledge && pledge.row().equals(row());
    }

    @Override
    public int hashCode() {
        return community.hashCode();
    }
}
