package se.wikimedia.hub.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.Caps;
import se.wikimedia.hub.matching.MatchingInput;
import se.wikimedia.hub.matching.MatchingResult;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.Terms;
import se.wikimedia.hub.matching.TourMatching;
import se.wikimedia.hub.tours.SlotRow;

/** The free places of a tour and who waits for them. One is given at a time, so that caps hold after each. */
final class Vacancies {

    private final MatchingInput published;
    private final List<SlotRow> slots;
    private final LocalDate today;
    private final Set<String> wanting;
    private final Map<String, Applicant> applicants;

    /** Who has a place, by slot. */
    private final Map<Long, Set<String>> holders = new HashMap<>();

    /** Who has had one, or can't have one, by slot. */
    private final Map<Long, Set<String>> done = new HashMap<>();

    /**
     * Begins with empty slots.
     *
     * @param slots as they are today
     * @param wanting who still wants to travel
     */
    Vacancies(MatchingInput published, List<SlotRow> slots, LocalDate today, Set<String> wanting) {
        this.published = published;
        this.slots = slots;
        this.today = today;
        this.wanting = wanting;
        this.applicants =
                published.applicants().stream().collect(Collectors.toMap(Applicant::visitor, Function.identity()));
    }

    /** Who has ended a place in a slot is not asked again. */
    void know(PlaceRow place) {
        in(place.active() ? holders : done, place.slot()).add(place.visitor());
    }

    void taken(MatchingResult.Placing placing) {
        in(holders, placing.slot()).add(placing.visitor());
    }

    void refused(MatchingResult.Placing placing) {
        in(done, placing.slot()).add(placing.visitor());
    }

    private static Set<String> in(Map<Long, Set<String>> bySlot, long slot) {
        return bySlot.computeIfAbsent(slot, key -> new HashSet<>());
    }

    /** To whom a place goes next, the higher score first. */
    Optional<MatchingResult.Placing> next() {
        var offers = slots.stream().map(this::offer).toList();
        if (offers.stream().allMatch(offer -> offer.capacity() == 0)) {
            return Optional.empty();
        }
        var decision = published.terms().decisionDay();
        var terms = new Terms(
                today.isAfter(decision) ? today : decision, published.terms().requiredModules());
        var input = new MatchingInput(published.seed(), terms, Caps.NONE, offers, waiting());
        return TourMatching.match(input).placements().stream().max(Comparator.comparingInt(this::score));
    }

    private int score(MatchingResult.Placing placing) {
        return Optional.ofNullable(applicants.get(placing.visitor()))
                .map(Applicant::score)
                .orElse(0);
    }

    private List<Applicant> waiting() {
        return published.applicants().stream()
                .filter(each -> wanting.contains(each.visitor()))
                .filter(each -> holders.values().stream().noneMatch(names -> names.contains(each.visitor())))
                .map(this::withoutWhatIsDone)
                .toList();
    }

    private Applicant withoutWhatIsDone(Applicant each) {
        var left = each.ranking().stream()
                .filter(slot -> !in(done, slot).contains(each.visitor()))
                .toList();
        return new Applicant(
                each.visitor(),
                each.priority(),
                each.country(),
                each.availability(),
                each.languages(),
                each.modules(),
                each.score(),
                each.reportOwed(),
                left);
    }

    private Offer offer(SlotRow slot) {
        int free = Math.max(0, Math.min(slot.capacity() - held(slot.id()), leftByCaps(slot)));
        int reserved = Math.max(0, slot.reserved() - heldWithPriority(slot.id()));
        return new Offer(
                slot.id(),
                slot.host(),
                country(slot),
                slot.startDate(),
                slot.endDate(),
                free,
                Math.min(reserved, free),
                new HashSet<>(slot.languages()),
                slot.visaLeadDays());
    }

    private static String country(SlotRow slot) {
        return Optional.ofNullable(slot.country()).orElse("");
    }

    private int held(long slot) {
        return in(holders, slot).size();
    }

    private int heldWithPriority(long slot) {
        return (int) in(holders, slot).stream()
                .filter(visitor -> Optional.ofNullable(applicants.get(visitor))
                        .filter(Applicant::priority)
                        .isPresent())
                .count();
    }

    private int leftByCaps(SlotRow slot) {
        int ofHost = left(published.caps().perHost(), SlotRow::host, slot);
        int ofCountry = left(published.caps().perCountry(), Vacancies::country, slot);
        return Math.min(left(published.caps().inAll(), each -> "", slot), Math.min(ofHost, ofCountry));
    }

    private int left(@Nullable Integer most, Function<SlotRow, String> kind, SlotRow slot) {
        return most == null
                ? Integer.MAX_VALUE
                : most
                        - slots.stream()
                                .filter(each -> kind.apply(each).equals(kind.apply(slot)))
                                .mapToInt(each -> held(each.id()))
                                .sum();
    }
}
