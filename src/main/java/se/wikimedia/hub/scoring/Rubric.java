package se.wikimedia.hub.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A tour's own criteria. They may change until the scoring begins; then they stand. */
@Entity
@Table(name = "tour_rubric")
class Rubric {

    static final List<Criterion> USUAL = List.of(
            new Criterion("motivation", "", 3),
            new Criterion("goals", "", 3),
            new Criterion("sharing", "", 2),
            new Criterion("contribution", "", 2));

    @Id
    @Column(name = "tour")
    private String tour = "";

    @Column(name = "criteria")
    private String criteria = "";

    @Version
    @Column(name = "version")
    private int version;

    protected Rubric() {}

    Rubric(String tour) {
        this.tour = tour;
    }

    /** The draft has been checked. */
    void become(RubricDraft draft) {
        criteria = draft.all().stream()
                .map(each -> each.weight() + " " + each.plainTitle())
                .collect(Collectors.joining("\n"));
    }

    int version() {
        return version;
    }

    List<Criterion> criteria() {
        var lines = criteria.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> criterion(place + 1, lines.get(place)))
                .toList();
    }

    private static Criterion criterion(int number, String line) {
        int space = line.indexOf(' ');
        return new Criterion(
                Integer.toString(number), line.substring(space + 1), Integer.parseInt(line.substring(0, space)));
    }
}
