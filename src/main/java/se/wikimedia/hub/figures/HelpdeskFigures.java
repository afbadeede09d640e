package se.wikimedia.hub.figures;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.helpdesk.CountedRequest;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.proposal.Proposals;

/** The Helpdesk's public figures. Private requests, and what came of them, are in none. */
@Service
public class HelpdeskFigures {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int ALL_COMMUNITIES = 10_000;
    private static final int MOST_EFFORTS = 20;

    @Inject
    Requests requests;

    @Inject
    Gaps gaps;

    @Inject
    Proposals proposals;

    @Inject
    Communities communities;

    @Inject
    Clock clock;

    private volatile @Nullable Figures kept;

    /** As they are now or were a minute ago. */
    @AllowedToAll
    public Figures get() {
        var last = kept;
        if (last != null && last.at().plus(KEPT).isAfter(clock.instant())) {
            return last;
        }
        var figures = counted();
        kept = figures;
        return figures;
    }

    private Figures counted() {
        var origins = communities.list("", ALL_COMMUNITIES).stream()
                .collect(Collectors.toMap(CommunityRow::key, Function.identity()));
        var made = made();
        var questions = requests.counted().stream()
                .map(request -> question(request, made.get(request.id()), origins.get(request.community())))
                .toList();
        return Figures.of(clock.instant(), questions, efforts());
    }

    /** By request: when the first material for it was there. */
    private Map<Long, Instant> made() {
        var finished = proposals.finished();
        var made = new HashMap<Long, Instant>();
        gaps.answering().forEach(gap -> {
            var at = finished.get(gap.proposal());
            if (at != null) {
                made.merge(gap.request(), at, (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        return made;
    }

    private static Question question(CountedRequest request, @Nullable Instant made, @Nullable CommunityRow community) {
        var region = community == null
                ? ""
                : Optional.ofNullable(community.region())
                        .or(() -> Optional.ofNullable(community.country()))
                        .orElse("");
        var outcome =
                switch (Optional.ofNullable(request.verdict()).orElse("")) {
                    case "" -> Outcome.WAITING;
                    case "answered-with" -> Outcome.ANSWERED;
                    case "out-of-scope" -> Outcome.OUT_OF_SCOPE;
                    default -> made == null ? Outcome.TO_MAKE : Outcome.MADE;
                };
        return new Question(
                request.asked(),
                request.closed(),
                outcome,
                outcome == Outcome.MADE ? made : null,
                community == null ? "baseline" : community.tier(),
                region);
    }

    private List<Figures.Effort> efforts() {
        return proposals.made(MOST_EFFORTS).stream()
                .flatMap(made -> Stream.ofNullable(made.actualDays())
                        .map(actual -> new Figures.Effort(made.id(), made.title(), made.estimatedDays(), actual)))
                .toList();
    }
}
