package se.wikimedia.hub.backlog;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.gap.ProposedGap;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.ranking.Candidate;
import se.wikimedia.hub.ranking.Need;
import se.wikimedia.hub.ranking.Quarter;
import se.wikimedia.hub.ranking.Ranking;
import se.wikimedia.hub.ranking.Weights;
import se.wikimedia.hub.search.FruitlessSearches;
import se.wikimedia.hub.seat.Seats;
import se.wikimedia.hub.shared.problem.Problem;

/** The open proposals, the most wanted first. */
@Service
public class Backlog {

    private static final int ALL_COMMUNITIES = 10_000;

    private final Jsonb json = JsonbBuilder.create();

    @Inject
    BacklogRepository repository;

    @Inject
    Proposals proposals;

    @Inject
    Gaps gaps;

    @Inject
    Communities communities;

    @Inject
    FruitlessSearches searches;

    @Inject
    Seats seats;

    @Inject
    RankingWeights weights;

    @Inject
    Clock clock;

    /** A ranking with what it was made from. */
    private record Ranked(List<BacklogRow> rows, Inputs inputs) {}

    /** Everything that a ranking depends on. */
    public record Inputs(Instant at, Weights weights, List<Double> actualPerEstimated, List<Candidate> candidates) {}

    @AllowedToAll
    public List<BacklogRow> ranked() {
        return rank().rows();
    }

    /** Those on a theme of the needs assessment, with their ranks among all; all of them where that is empty. */
    @AllowedToAll
    public List<BacklogRow> ranked(String theme) {
        return ranked().stream()
                .filter(row -> theme.isEmpty() || row.themes().contains(theme))
                .toList();
    }

    private Ranked rank() {
        var open = proposals.open();
        var inputs = inputs(open);
        var byId = open.stream().collect(Collectors.toMap(ProposalRow::id, Function.identity()));
        var order = Ranking.at(inputs.at(), inputs.weights(), inputs.actualPerEstimated())
                .order(inputs.candidates());
        var byCandidate =
                order.stream().collect(Collectors.toMap(each -> each.candidate().id(), Function.identity()));
        var inPlace = overridden(order.stream()
                .map(each -> each.candidate().id())
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .toList());
        var planned = quarter()
                .plan(inPlace.stream()
                        .flatMap(proposal -> Stream.ofNullable(byCandidate.get(proposal.id())))
                        .map(Backlog::work)
                        .toList());
        var rows = new ArrayList<BacklogRow>();
        for (var proposal : inPlace) {
            var score = Optional.ofNullable(byCandidate.get(proposal.id()))
                    .orElseThrow()
                    .score();
            var room = Optional.ofNullable(planned.get(proposal.id()))
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .orElse("later");
            rows.add(BacklogRow.of(rows.size() + 1, score, proposal, room));
        }
        return new Ranked(rows, inputs);
    }

    private static Quarter.Work work(Ranking.Ranked ranked) {
        return new Quarter.Work(
                ranked.candidate().id(),
                ranked.score().parts().effort(),
                ranked.candidate().needs());
    }

    /** How many days there are, and which share of them is kept for those who come first. */
    @AllowedToAll
    public Quarter quarter() {
        return weights.quarter();
    }

    /** Those with a rank of the committee's stand there, if the list is that long; the others keep their order. */
    private static List<ProposalRow> overridden(List<ProposalRow> order) {
        var list = new ArrayList<>(
                order.stream().filter(each -> each.override() == null).toList());
        order.stream()
                .filter(each -> each.override() != null)
                .sorted(Comparator.comparingInt(Backlog::wantedRank))
                .forEach(each -> list.add(Math.min(wantedRank(each) - 1, list.size()), each));
        return list;
    }

    private static int wantedRank(ProposalRow proposal) {
        return proposal.override() == null
                ? Integer.MAX_VALUE
                : proposal.override().rank();
    }

    private Inputs inputs(List<ProposalRow> open) {
        var tiers = communities.list("", ALL_COMMUNITIES).stream()
                .collect(Collectors.toMap(CommunityRow::key, CommunityRow::tier));
        var gapsByProposal = gaps.proposed().stream().collect(Collectors.groupingBy(ProposedGap::proposal));
        var opinions = repository.all().stream().collect(Collectors.groupingBy(Opinion::proposal));
        var candidates = open.stream()
                .map(proposal -> candidate(
                        proposal,
                        gapsByProposal.getOrDefault(proposal.id(), List.of()),
                        opinions.getOrDefault(proposal.id(), List.of()),
                        tiers))
                .toList();
        var constants = weights.get();
        var ratios = proposals.made((int) constants.work().lastModules()).stream()
                .flatMap(made -> Stream.ofNullable(made.actualDays()).map(actual -> actual / made.estimatedDays()))
                .toList();
        return new Inputs(clock.instant(), constants, ratios, candidates);
    }

    private Candidate candidate(
            ProposalRow proposal, List<ProposedGap> behind, List<Opinion> opinions, Map<String, String> tiers) {
        var stakes = Stakes.of(behind, proposal.pledges());
        return new Candidate(
                proposal.id(),
                behind.stream()
                        .map(gap -> new Need(
                                gap.community(),
                                tiers.getOrDefault(gap.community(), "baseline"),
                                gap.lack(),
                                gap.since()))
                        .toList(),
                proposal.zeroResults()
                        + proposal.searches().stream()
                                .mapToLong(searches::sessions)
                                .sum(),
                opinions.stream()
                        .filter(opinion -> counts(opinion, stakes))
                        .map(opinion -> opinion.rubric().mean())
                        .toList(),
                proposal.neededBy(),
                behind.stream().anyMatch(ProposedGap::confirmed),
                proposal.createdAt(),
                new Candidate.Effort(proposal.estimatedDays(), proposal.pledgedDays()));
    }

    /** A stake may have come up after the score. */
    private static boolean counts(Opinion opinion, Stakes stakes) {
        return !opinion.recused()
                && stakes.of(opinion.person().orElse(null), opinion.community().orElse(null))
                        .isEmpty();
    }

    /** Keeps today's ranking for good, with its inputs. @throws Problem {@code no-seat} */
    @Allowed(Role.COMMITTEE)
    public SnapshotRow publish() {
        seats.requireSeat();
        var ranked = rank();
        var concealed = gaps.proposed().stream()
                .filter(ProposedGap::concealed)
                .map(ProposedGap::id)
                .collect(Collectors.toSet());
        var rows = ranked.rows().stream().map(row -> row.without(concealed)).toList();
        var snapshot = new Snapshot(
                ranked.inputs().at(),
                ranked.inputs().weights().version(),
                json.toJson(rows),
                json.toJson(ranked.inputs()));
        repository.add(snapshot);
        return snapshot.row();
    }

    /** The latest first. */
    @AllowedToAll
    public List<SnapshotRow> published(int limit) {
        return repository.snapshots(limit).stream().map(Snapshot::row).toList();
    }

    /** A published ranking as JSON. @throws Problem not found */
    @AllowedToAll
    public String published(long id) {
        return repository.findSnapshot(id).orElseThrow(Problem::notFound).ranking();
    }

    /** What it was made from, as JSON: constants, calibration, and every need. @throws Problem not found */
    @Allowed({Role.COMMITTEE, Role.ADMIN})
    public String inputs(long id) {
        return repository.findSnapshot(id).orElseThrow(Problem::notFound).inputs();
    }
}
