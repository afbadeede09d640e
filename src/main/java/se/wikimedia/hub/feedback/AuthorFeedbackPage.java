package se.wikimedia.hub.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What readers tell the authors, newest first, with the unit as it was and as it is, and a box to answer in. */
@Named
@RequestScoped
@Route("/author/feedback")
@RolesAllowed("author")
public class AuthorFeedbackPage implements Visited {

    private static final int PAGE = 20;

    @Inject
    FeedbackDesk desk;

    @Inject
    LessonTitles titles;

    @Inject
    Library library;

    @Inject
    Reading reading;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private String module = "";
    private RemarkState state = RemarkState.OPEN;
    private long below = Long.MAX_VALUE;
    private List<Row> rows = List.of();
    private List<VoteRow> votes = List.of();
    private String older = "";
    private Refusal refusal = new Refusal(0, "", "");

    /** A remark with its lesson's name and its unit as it is now; none where the unit is no more. */
    public record Row(RemarkRow remark, LessonTitles.Title title, Optional<Passage> now) {

        /** Whether it is about a unit that is no more. */
        public boolean gone() {
            return remark.then() != null && now.isEmpty();
        }

        /** Whether the unit's text is another one than the reader had. */
        public boolean changed() {
            var then = remark.then();
            return then != null
                    && now.isPresent()
                    && !then.text().equals(now.get().text());
        }
    }

    /** A lesson's votes with its name. */
    public record VoteRow(Usefulness votes, LessonTitles.Title title) {}

    private record Refusal(long remark, String reason, String typed) {}

    @Override
    public Optional<String> visit(Visit visit) {
        module = visit.parameter("module").orElse("");
        state = visit.parameter("state").flatMap(RemarkState::find).orElse(RemarkState.OPEN);
        below = visit.sentId("below").orElse(Long.MAX_VALUE);
        if (visit.posted()) {
            var elsewhere = answer(visit);
            if (elsewhere.isPresent()) {
                return elsewhere;
            }
        }
        show(desk.remarks(module, state, below, PAGE + 1));
        return Optional.empty();
    }

    private Optional<String> answer(Visit visit) {
        long remark = visit.sentId("remark").orElseThrow(Problem::notFound);
        var typed = Words.ofForm(visit, "answer");
        try {
            desk.answer(remark, typed);
            return Optional.of(address(below) + "&answered=" + remark + "#found");
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND) {
                throw problem;
            }
            var reason = texts.of("problem." + problem.type(), problem.arguments());
            refusal = new Refusal(remark, reason, typed);
            return Optional.empty();
        }
    }

    private String address(long from) {
        var page = from == Long.MAX_VALUE ? "" : "&below=" + from;
        return "/author/feedback?state=" + state.key() + (library.find(module).isPresent() ? "&module=" + module : "")
                + page;
    }

    private void show(List<RemarkRow> found) {
        rows = found.stream().limit(PAGE).map(this::row).toList();
        older = found.size() > PAGE ? address(found.get(PAGE - 1).id()) : "";
        votes = desk.usefulness(module).stream()
                .map(each -> new VoteRow(each, titles.of(each.module(), each.lesson())))
                .toList();
    }

    private Row row(RemarkRow remark) {
        var place = remark.place();
        return new Row(remark, titles.of(place.module(), place.lesson()), now(remark.then(), place));
    }

    private Optional<Passage> now(@Nullable Passage then, Place place) {
        return then == null
                ? Optional.empty()
                : library.shelf(place.module()).flatMap(shelf -> Passage.of(shelf, then.unit(), place.lang()));
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<VoteRow> getVotes() {
        return votes;
    }

    /** Where the older ones are; empty where there are none. */
    public String getOlder() {
        return older;
    }

    /** Where the newest are; empty on the first page. */
    public String getNewest() {
        return below == Long.MAX_VALUE ? "" : address(Long.MAX_VALUE);
    }

    /** This page's own address, which takes the answers. */
    public String getAddress() {
        return address(below);
    }

    public List<ModuleReading> getModules() {
        return reading.modules(reader.getTag());
    }

    public List<String> getStates() {
        return Arrays.stream(RemarkState.values()).map(RemarkState::key).toList();
    }

    public String getModule() {
        return module;
    }

    public String getState() {
        return state.key();
    }

    public long getRefused() {
        return refusal.remark();
    }

    public String getProblem() {
        return refusal.reason();
    }

    /** What was typed where an answer was refused, behind the line end that HTML takes away there. */
    public String getTyped() {
        return "\n" + refusal.typed();
    }
}
