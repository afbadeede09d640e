package se.wikimedia.hub.needs;

import static se.wikimedia.hub.tours.ToursFixture.TOUR;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.wikimedia.hub.stay.StayRow;
import se.wikimedia.hub.stay.Stays;

/** A stay of {@code person1}, and the key with which what they tell is sealed. */
final class NeedsFixture {

    static final LocalDate MAY = LocalDate.of(2027, 5, 3);

    private NeedsFixture() {}

    static NeedsKey key(Path data) {
        var key = new NeedsKey();
        key.given = Optional.empty();
        key.data = data.toString();
        return key;
    }

    /** @param party as which whoever asks sees it */
    static Stays stays(long placement, Supplier<String> party) {
        return new Stays() {
            @Override
            public StayRow get(long any) {
                return stay(placement, party.get());
            }
        };
    }

    private static StayRow stay(long placement, String party) {
        var place = new StayRow.Place(
                placement, TOUR, 1, "Archive", "de", "Germany", "Berlin", "person1", MAY, MAY.plusDays(6));
        return new StayRow(
                place, party, null, null, List.of(), null, List.of(), List.of(), null, null, null, null, null, null);
    }
}
