package se.wikimedia.hub.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** From what somebody has typed to what can be catalogued; says at once everything that is wrong with it. */
@ApplicationScoped
class ResourceCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_LICENCE = 100;
    private static final Period UNTIL_REVIEW = Period.ofYears(1);

    @Inject
    Communities communities;

    @Inject
    Library library;

    @Inject
    Clock clock;

    /** By when somebody looks again who has just looked. */
    LocalDate nextReview() {
        return today().plus(UNTIL_REVIEW);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** @throws Problem invalid */
    ResourcePlan check(ResourceDraft draft) {
        var kind = ResourceKind.find(told(draft.kind()));
        var language = Languages.standard().canonical(draft.language());
        var topics = Optional.ofNullable(draft.topics()).orElse(List.of());
        var problems = problems(draft, topics);
        if (kind.isEmpty()) {
            problems.add(new FieldProblem("kind", "resource.kind.unknown"));
        }
        if (language.isEmpty()) {
            problems.add(new FieldProblem("language", "people.languages.unknown"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return new ResourcePlan(
                told(draft.title()),
                told(draft.url()),
                kind.orElseThrow(),
                told(draft.description()),
                language.orElseThrow(),
                told(draft.licence()),
                told(draft.community()).isEmpty() ? null : told(draft.community()),
                topics,
                Optional.ofNullable(draft.reviewBy()).orElseGet(this::nextReview));
    }

    private List<FieldProblem> problems(ResourceDraft draft, List<String> topics) {
        var problems = new ArrayList<FieldProblem>();
        if (told(draft.title()).isEmpty() || told(draft.title()).length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", "backlog.title.unusable"));
        }
        if (!isAddress(told(draft.url()))) {
            problems.add(new FieldProblem("url", "resource.url.unusable"));
        }
        if (told(draft.description()).length() > LONGEST_DESCRIPTION) {
            problems.add(new FieldProblem("description", "backlog.summary.too-long"));
        }
        if (told(draft.licence()).length() > LONGEST_LICENCE) {
            problems.add(new FieldProblem("licence", "resource.licence.too-long"));
        }
        if (!told(draft.community()).isEmpty()
                && communities.find(told(draft.community())).isEmpty()) {
            problems.add(new FieldProblem("community", "people.community.unknown"));
        }
        if (!topics.stream().allMatch(this::isTopic)) {
            problems.add(new FieldProblem("topics", "help.topics.unknown"));
        }
        return problems;
    }

    private boolean isTopic(String key) {
        return library.catalogue().topics().stream()
                .anyMatch(topic -> topic.key().equals(key));
    }

    /** Of the open web; a script or a file of the reader's own is no resource. */
    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return text.length() <= LONGEST_ADDRESS
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
