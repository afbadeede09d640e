package se.wikimedia.hub.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one reviewer thinks of one application, or that they have a conflict. It may be changed while scoring is open. */
@Entity
@Table(name = "application_review")
class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "tour")
    private String tour = "";

    @Column(name = "application_id")
    private long application;

    @Column(name = "person_id")
    private @Nullable Long person;

    /** The reviewer's own at that time. */
    @Column(name = "community")
    private @Nullable String community;

    @Column(name = "conflict")
    private boolean conflict;

    @Column(name = "scores")
    private String scores = "";

    @Column(name = "remark")
    private String comment = "";

    @Column(name = "told")
    private Instant told = Instant.EPOCH;

    protected Review() {}

    Review(String tour, long application, @Nullable Long person) {
        this.tour = tour;
        this.application = application;
        this.person = person;
    }

    /** The draft has been checked. */
    void score(ReviewDraft draft, @Nullable String ownCommunity, Instant now) {
        conflict = false;
        community = ownCommunity;
        scores = draft.given().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
        comment = draft.plainComment();
        told = now;
    }

    /** What was said before goes. */
    void declareConflict(Instant now) {
        conflict = true;
        scores = "";
        comment = "";
        told = now;
    }

    long application() {
        return application;
    }

    Optional<Long> person() {
        return Optional.ofNullable(person);
    }

    Optional<String> community() {
        return Optional.ofNullable(community);
    }

    boolean conflict() {
        return conflict;
    }

    ReviewRow row(List<Criterion> criteria) {
        var given = new TreeMap<String, Integer>();
        Stream.of(scores.split(" "))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> given.put(each[0], Integer.valueOf(each[1])));
        return new ReviewRow(Map.copyOf(given), HostScore.mean(criteria, given), comment);
    }
}
