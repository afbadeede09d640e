package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** From what somebody has typed to a question that can be kept; says at once everything that is wrong with it. */
@ApplicationScoped
class QuestionCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int TITLE_OF_TEXT = 120;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_PARTNER = 200;
    private static final int LONGEST_PLATFORM = 100;
    private static final int MOST_TOPICS = 10;
    /** Controls but line ends and tabs; what turns the direction of the text around it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    @Inject
    Communities communities;

    @Inject
    Library library;

    /**
     * @param ownCommunity of who asks
     * @throws Problem invalid
     */
    Question check(RequestDraft draft, @Nullable String ownCommunity) {
        var text = tidy(draft.text());
        var title = title(tidy(draft.title()), text);
        var community = draft.community() == null || draft.community().isBlank() ? ownCommunity : draft.community();
        var language = Languages.standard().canonical(draft.language());
        var topics = draft.topics() == null ? List.<String>of() : draft.topics();
        var question = new Question(
                title,
                text.isEmpty() ? title : text,
                "public".equals(draft.visibility()),
                language.orElse(""),
                community == null ? "" : community,
                topics.stream().distinct().toList(),
                draft.neededBy(),
                tidy(draft.partner()),
                tidy(draft.platform()));
        var problems = problems(question);
        if (draft.visibility() != null && !List.of("public", "private").contains(draft.visibility())) {
            problems.add(new FieldProblem("visibility", "help.visibility.unknown"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return question;
    }

    private static String tidy(@Nullable String text) {
        return text == null
                ? ""
                : UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    private static String title(String given, String text) {
        if (!given.isEmpty()) {
            return given.replace('\n', ' ');
        }
        var line = text.lines().findFirst().orElse("");
        return line.length() <= TITLE_OF_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, TITLE_OF_TEXT))) + "…";
    }

    /**
     * What a request asks, in other words.
     *
     * @throws Problem invalid
     */
    Question reworded(HelpRequest request, @Nullable String title, @Nullable String text) {
        var words = tidy(text);
        var question = request.inWords(title(tidy(title), words), words);
        var problems = wording(question);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return question;
    }

    private static List<FieldProblem> wording(Question question) {
        var problems = new ArrayList<FieldProblem>();
        if (question.text().isEmpty() || question.text().length() > LONGEST_TEXT) {
            problems.add(new FieldProblem("text", "help.text.unusable"));
        }
        if (question.title().length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", "help.title.too-long"));
        }
        return problems;
    }

    private List<FieldProblem> problems(Question question) {
        var problems = wording(question);
        community(question.community()).ifPresent(problems::add);
        if (question.language().isEmpty()) {
            problems.add(new FieldProblem("language", "people.languages.unknown"));
        }
        if (question.topics().size() > MOST_TOPICS
                || !library.catalogue().topicKeys().containsAll(question.topics())) {
            problems.add(new FieldProblem("topics", "help.topics.unknown"));
        }
        if (question.partner().length() > LONGEST_PARTNER) {
            problems.add(new FieldProblem("partner", "help.partner.too-long"));
        }
        if (question.platform().length() > LONGEST_PLATFORM) {
            problems.add(new FieldProblem("platform", "help.platform.too-long"));
        }
        return problems;
    }

    /** A community is needed: by it requests are weighed. */
    Optional<FieldProblem> community(String key) {
        return communities.find(key).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldProblem("community", "help.community.missing"));
    }
}
