package se.wikimedia.hub.decision;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.matching.Admissibility;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.MatchingInput;
import se.wikimedia.hub.matching.Obstacle;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.TourMatching;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Runs of a tour's matching. A coordinator tries as many as it takes and publishes one; only then are places taken and
 * visitors told.
 */
@Service
public class Matchings {

    private static final int SEED_BYTES = 16;
    private static final int LONGEST_SEED = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RunRepository runs;

    @Inject
    RunInput inputs;

    @Inject
    Applications applications;

    @Inject
    Publication publication;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    private final Jsonb json = JsonbBuilder.create();

    /**
     * Matches the visitors who have no place yet with the places still free.
     *
     * @param seed of the lottery; drawn where missing
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public RunRow run(String tour, @Nullable String seed) {
        refuseUnlessCoordinator(tour);
        if (seed != null && (seed.isBlank() || seed.length() > LONGEST_SEED)) {
            throw Problem.invalid(List.of(new FieldProblem("seed", "decision.seed.unusable")));
        }
        var input = inputs.of(tour, seed == null ? drawn() : seed);
        var run = new MatchingRun(tour, json.toJson(input), clock.instant());
        runs.add(run);
        return row(run);
    }

    private static String drawn() {
        var seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    /** The tour as a run would see it now, with an empty seed. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public MatchingInput present(String tour) {
        refuseUnlessCoordinator(tour);
        return inputs.of(tour, "");
    }

    /** The latest first, those older than {@code before}. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public List<RunRow> list(String tour, long before, int limit) {
        refuseUnlessCoordinator(tour);
        return runs.list(tour, before, limit).stream().map(this::row).toList();
    }

    /** @throws Problem not found */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public RunRow get(String tour, long id) {
        refuseUnlessCoordinator(tour);
        return row(runs.find(tour, id).orElseThrow(Problem::notFound));
    }

    /**
     * Takes all the places of a run, or none, and lets visitors read it.
     *
     * @throws Problem conflict, where it is published already, or a place or a night has been taken in the meantime
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public RunRow publish(String tour, long id) {
        var run = get(tour, id);
        if (!run.result().verification().holds()) {
            throw new IllegalStateException(
                    "run " + id + " is wrong: " + run.result().verification());
        }
        var people = applications.submitted(tour).stream()
                .collect(Collectors.toMap(applied -> applied.row().visitor(), Applied::person));
        DeadlockRetry.run(() -> publication.publish(run, people));
        return get(tour, id);
    }

    /**
     * Why the caller is not in each slot of a tour: by the run that was published where there is one and it concerns
     * them, else what would stand in the way today. By slot; slots that nothing stands before are left out.
     */
    @Allowed(Role.LEARNER)
    public Map<Long, List<Obstacle>> whyNot(String tour) {
        var reasons = new TreeMap<Long, List<Obstacle>>();
        var published = runs.lastPublished(tour).map(this::row);
        published
                .map(run -> run.refusalsOf(me.username()))
                .filter(refusals -> !refusals.isEmpty())
                .ifPresentOrElse(
                        refusals -> refusals.forEach(refusal -> reasons.put(refusal.slot(), refusal.obstacles())),
                        () -> applications
                                .mineSubmitted(tour)
                                .ifPresent(mine -> reasons.putAll(inputs.obstacles(tour, mine))));
        return reasons;
    }

    /** The seed of the lottery that decided on the caller; empty while nothing is decided on them. */
    @Allowed(Role.LEARNER)
    public Optional<String> seedOfMine(String tour) {
        return runs.lastPublished(tour)
                .map(this::row)
                .filter(run -> run.concerns(me.username()))
                .map(run -> run.input().seed());
    }

    /** The usernames of those who could go to a slot that they wished for, by the run that was published last. */
    @AllowedToSystem
    public Set<String> admissible(String tour) {
        return runs.lastPublished(tour)
                .map(run -> json.fromJson(run.input(), MatchingInput.class))
                .map(Matchings::admissible)
                .orElse(Set.of());
    }

    private static Set<String> admissible(MatchingInput input) {
        var offers = input.offers().stream().collect(Collectors.toMap(Offer::slot, Function.identity()));
        return input.applicants().stream()
                .filter(applicant -> applicant.ranking().stream()
                        .flatMap(slot -> Stream.ofNullable(offers.get(slot)))
                        .anyMatch(offer -> Admissibility.obstacles(input.terms(), applicant, offer)
                                .isEmpty()))
                .map(Applicant::visitor)
                .collect(Collectors.toSet());
    }

    private RunRow row(MatchingRun run) {
        var input = json.fromJson(run.input(), MatchingInput.class);
        return new RunRow(
                run.id(), run.tour(), run.created(), run.published().orElse(null), input, TourMatching.match(input));
    }

    private void refuseUnlessCoordinator(String tour) {
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, tour);
        }
    }
}
