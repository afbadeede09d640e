package se.wikimedia.hub.needs;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.question.AnswerRow;
import se.wikimedia.hub.question.Question;
import se.wikimedia.hub.question.Questions;
import se.wikimedia.hub.question.Stage;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.stay.Stays;
import se.wikimedia.hub.tours.Tours;

/**
 * What a tour asks of whoever has a confirmed stay: when they arrive, whom to call. The visitor tells it, the host and the tour's
 * coordinators read it. It goes with the place, and a month after the tour is closed.
 */
@Service
public class TravelData {

    @Inject
    TravelDataRepository kept;

    @Inject
    NeedsKey key;

    @Inject
    Questions questions;

    @Inject
    Stays stays;

    @Inject
    Placements placements;

    @Inject
    Tours tours;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    private final Jsonb json = JsonbBuilder.create();

    /**
     * What is asked for a stay, with the visitor's answers.
     *
     * @throws Problem not found, where it isn't confirmed or the caller is no party
     */
    @Allowed(Role.LEARNER)
    public List<AnswerRow> ofStay(long placement) {
        var place = stays.get(placement).place();
        return rows(place.tour(), told(placement));
    }

    private Map<String, String> told(long placement) {
        return kept.find(placement).map(this::opened).orElse(Map.of());
    }

    private List<AnswerRow> rows(String tour, Map<String, String> told) {
        return questions.get(tour).questions().stream()
                .filter(question -> question.stage().equals(Stage.TRAVEL.key()))
                .map(question -> new AnswerRow(question, told.getOrDefault(key(question), ""), null, 0))
                .filter(row -> !row.question().retired() || row.answered())
                .toList();
    }

    /**
     * Tells it; answers left out stay as they are, empty ones go. What has to be answered may follow later.
     *
     * @param told by the question's id
     * @throws Problem not found; forbidden to all but the visitor; invalid, with everything at once
     */
    @Allowed(Role.LEARNER)
    public List<AnswerRow> tell(long placement, Map<String, String> told) {
        var stay = stays.get(placement);
        if (!stay.is("visitor")) {
            throw Problem.forbidden();
        }
        var place = stay.place();
        var asked = questions.asked(place.tour(), Stage.TRAVEL);
        var problems = asked.stream()
                .flatMap(question -> question.unusable(told.get(key(question))).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var all = merged(asked, told(placement), told);
        keep(placement, place.tour(), me.id(), all);
        return rows(place.tour(), all);
    }

    private static Map<String, String> merged(
            List<Question> asked, Map<String, String> before, Map<String, String> told) {
        var all = new TreeMap<>(before);
        asked.stream().map(TravelData::key).filter(told::containsKey).forEach(id -> {
            var words = Optional.ofNullable(told.get(id)).orElse("").strip();
            if (words.isEmpty()) {
                all.remove(id);
            } else {
                all.put(id, words);
            }
        });
        return all;
    }

    /** As the whole of what is told for this stay. */
    void keep(long placement, String tour, long person, Map<String, String> all) {
        if (all.isEmpty()) {
            kept.forget(placement);
            return;
        }
        var sealed = key.seal().close(json.toJson(new TravelAnswers(all)), whose(placement, person));
        kept.keep(new TravelDataRepository.Sealed(placement, tour, person, sealed));
        SystemWork.run(() -> questions.settle(tour, Stage.TRAVEL));
    }

    /** Forgets that of places that were given back, and of tours that have been closed for a month. */
    @AllowedToSystem
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clear() {
        kept.kept().stream()
                .filter(each -> placements
                                .find(each.placement())
                                .filter(PlaceRow::active)
                                .isEmpty()
                        || VisitorNeeds.over(tours.get(each.tour()), clock.instant()))
                .forEach(each -> kept.forget(each.placement()));
    }

    /** Nothing where it can't be opened any more. */
    private Map<String, String> opened(TravelDataRepository.Sealed sealed) {
        return key.seal()
                .open(sealed.bytes(), whose(sealed.placement(), sealed.person()))
                .map(text -> json.fromJson(text, TravelAnswers.class).all())
                .orElse(Map.of());
    }

    private static String key(Question question) {
        return Integer.toString(question.id());
    }

    private static String whose(long placement, long person) {
        return "stay:" + placement + ":" + person;
    }

    void tell(@Observes PersonalData asked) {
        var all = new TreeMap<String, List<AnswerRow>>();
        kept.of(asked.person())
                .forEach(stay -> all.put(Long.toString(stay.placement()), rows(stay.tour(), opened(stay))));
        asked.add("travelData", all);
    }

    void forget(@Observes PersonErased erased) {
        kept.forgetAllOf(erased.id());
    }
}
