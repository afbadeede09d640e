package se.wikimedia.hub.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What is known of a resource's address. It is broken after failures on three different days. */
@Entity
@Table(name = "resource_link")
class ResourceLink {

    static final int BROKEN = 3;

    private static final Duration WHILE_FINE = Duration.ofDays(7);
    private static final Duration AFTER_FAILURE = Duration.ofDays(1);

    @Id
    @Column(name = "resource")
    private long resource;

    @Column(name = "address")
    private String address = "";

    @Column(name = "next_ask")
    private Instant nextAsk = Instant.EPOCH;

    @Column(name = "failures")
    private int failures;

    @Column(name = "failed_on")
    private @Nullable LocalDate failedOn;

    protected ResourceLink() {}

    ResourceLink(long resource, String address, Instant now) {
        this.resource = resource;
        this.address = address;
        this.nextAsk = now;
    }

    long resource() {
        return resource;
    }

    String address() {
        return address;
    }

    boolean broken() {
        return failures >= BROKEN;
    }

    /** Nothing is known of another address. */
    void leadsTo(String current) {
        if (!current.equals(address)) {
            address = current;
            failures = 0;
            failedOn = null;
        }
    }

    /** @return whether it is broken since now */
    boolean answered(LinkAnswer answer, Instant now) {
        boolean before = broken();
        switch (answer) {
            case FINE -> failures = 0;
            case FAILED, SILENT -> count(LocalDate.ofInstant(now, ZoneOffset.UTC));
            case NOT_TO_TELL -> {
                // says nothing
            }
        }
        nextAsk = now.plus(failures == 0 ? WHILE_FINE : AFTER_FAILURE);
        return broken() && !before;
    }

    private void count(LocalDate day) {
        if (!day.equals(failedOn)) {
            failures++;
            failedOn = day;
        }
    }
}
