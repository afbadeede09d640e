package se.wikimedia.hub.translating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.content.Carried;
import se.wikimedia.hub.content.GroupTitles;
import se.wikimedia.hub.credit.Thanks;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.memory.Match;
import se.wikimedia.hub.queue.Claims;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.MessageSamples;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.RemarkRow;
import se.wikimedia.hub.translation.Reviews;
import se.wikimedia.hub.translation.Saved;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TextRow;
import se.wikimedia.hub.translation.Translations;
import se.wikimedia.hub.translation.UnitView;

/** A lesson as it reads in the language, one of its units open to be written. */
@Named
@RequestScoped
@Route("/translate/{lang}/{group}")
@RolesAllowed("learner")
public class GroupPage implements Visited {

    @Inject
    Translations translations;

    @Inject
    Reviews reviews;

    @Inject
    Thanks thanks;

    @Inject
    Claims claims;

    @Inject
    SimilarTexts similar;

    @Inject
    MachineBeside machine;

    @Inject
    MarkedDifference difference;

    @Inject
    Sections sections;

    @Inject
    GroupTitles titles;

    @Inject
    CurrentPerson me;

    private String language = "";
    private String group = "";
    private Sections.@Nullable Section section;
    private @Nullable UnitView unit;
    private Claims.@Nullable Claim claim;
    private @Nullable String typed;
    private String comment = "";
    private String beside = "";
    private List<RemarkRow> remarks = List.of();
    private String problem = "";
    private @Nullable String merged;
    private String told = "";

    @Override
    public Optional<String> visit(Visit visit) {
        language = visit.segment("lang");
        group = visit.segment("group");
        var key = visit.parameter("unit").orElseGet(() -> sections.firstToDo(group, language, taken()));
        unit = translations.view(place(key));
        claim = claims.claim(place(key));
        beside = visit.parameter("beside").orElse("");
        told = visit.parameter("told")
                .filter(List.of("accepted", "suggested", "reviewed", "thanked")::contains)
                .orElse("");
        remarks = unit.remarks();
        similar.look(unit, visit.typed("text"));
        machine.ask(place(key), visit.parameter("machine").orElse(""));
        typed = taken(visit.parameter("take"))
                .or(() -> visit.parameter("match").flatMap(similar::find))
                .or(machine::taken)
                .orElse(null);
        var led = visit.posted() ? receive(visit, key) : Optional.<String>empty();
        section = sections.of(group, language, key);
        return led;
    }

    /** A suggestion that is to be worked on. */
    private Optional<String> taken(Optional<String> suggestion) {
        return Stream.of(getUnit().suggestions(), getUnit().returned())
                .flatMap(List::stream)
                .filter(text ->
                        suggestion.filter(String.valueOf(text.id())::equals).isPresent())
                .map(TextRow::text)
                .findFirst();
    }

    private Optional<String> receive(Visit visit, String key) {
        try {
            if (visit.parameter("approve").or(() -> visit.parameter("return")).isPresent()) {
                return review(visit, key);
            }
            if (visit.parameter("thank").isPresent()) {
                thanks.say(place(key), visit.sentId("thank").orElseThrow(Problem::notFound));
                return Optional.of(address(key) + "&told=thanked#open");
            }
            if (visit.parameter("do").filter("preview"::equals).isPresent()) {
                preview(visit, key);
                return Optional.empty();
            }
            return save(visit, key);
        } catch (Problem refusal) {
            typed = visit.parameter("text").orElse(null);
            comment = visit.parameter("comment").orElse("");
            problem = refusal.fields().isEmpty()
                    ? "problem." + refusal.type()
                    : refusal.fields().get(0).message();
            return Optional.empty();
        }
    }

    private Optional<String> review(Visit visit, String key) {
        boolean approved = visit.parameter("approve").isPresent();
        var text = visit.sentId(approved ? "approve" : "return").orElse(null);
        reviews.review(
                place(key),
                new Reviews.Verdict(text, approved, visit.parameter("comment").orElse("")));
        return Optional.of(address(key) + "&told=reviewed#open");
    }

    private void preview(Visit visit, String key) {
        var text = visit.typed("text");
        typed = text;
        remarks = text.isBlank() ? List.of() : translations.remarks(place(key), text);
    }

    private Optional<String> save(Visit visit, String key) {
        var text = visit.parameter("text").orElse("");
        var version = visit.parameter("version")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
        var hash = visit.parameter("source").orElse(null);
        var saved = translations.save(
                place(key),
                new Submission(text, hash, visit.parameter("accepted").isPresent()),
                version);
        unit = saved.unit();
        remarks = saved.remarks();
        if (saved.outcome() == Saved.Outcome.LOST) {
            merged = saved.merged();
            typed = text;
            problem = "problem.lost-race";
            return Optional.empty();
        }
        if (saved.remarks().stream().anyMatch(remark -> remark.severity().equals("blocking"))) {
            typed = text;
            problem = "translate.blocked";
            return Optional.empty();
        }
        var next = sections.nextToDo(group, language, key, taken());
        return Optional.of(address(next) + "&told="
                + (saved.outcome() == Saved.Outcome.ACCEPTED ? "accepted" : "suggested") + "#open");
    }

    /** Units of the group that others have open. */
    private Set<String> taken() {
        return claims.ofOthers(language).stream()
                .filter(place -> place.group().equals(group))
                .map(Place::unit)
                .collect(Collectors.toSet());
    }

    /** Whether somebody else has the unit open. */
    public boolean isTaken() {
        return claim != null && !claim.mine();
    }

    private Place place(String key) {
        return new Place(language, group, key);
    }

    private String address(String key) {
        return place(key).path() + (beside.isEmpty() ? "" : "&beside=" + encode(beside));
    }

    /** Where the unit is opened that will follow this one. */
    public String getFollowing() {
        return address(sections.nextToDo(group, language, getUnit().unit(), taken()));
    }

    /** Where another unit is opened. */
    public String open(String key) {
        return address(key) + "#open";
    }

    /** Where this unit is opened with a suggestion in the field. */
    public String take(TextRow suggestion) {
        return address(getUnit().unit()) + "&take=" + suggestion.id() + "#open";
    }

    /** Where this unit is opened with the translation of a similar text in the field. */
    public String take(Match match) {
        return address(getUnit().unit()) + "&match=" + encode(match.id()) + "#open";
    }

    /** Where the machine is asked. */
    public String getAskMachine() {
        return address(getUnit().unit()) + "&machine=ask#machine";
    }

    /** Where this unit is opened with the machine's text in the field. */
    public String getTakeMachine() {
        return address(getUnit().unit()) + "&machine=take#open";
    }

    /** Whether the field holds what a machine made, as it was. */
    public boolean isByMachine() {
        var suggested =
                getUnit().suggestions().stream().filter(TextRow::machine).map(TextRow::text);
        return typed != null
                && Stream.concat(machine.said().stream(), suggested).anyMatch(typed::equals);
    }

    /** Where the open unit is sent. */
    public String getAction() {
        return open(getUnit().unit());
    }

    public String getLanguage() {
        return language;
    }

    public String getGroup() {
        return group;
    }

    public String getTitle() {
        return titles.title(group);
    }

    public Sections.Section getSection() {
        return opened(section);
    }

    public List<Sections.SectionLink> getSections() {
        return sections.all(group, language);
    }

    public UnitView getUnit() {
        return opened(unit);
    }

    /** What stands in the field: what was typed or taken over, else the current text with the links of today's source. */
    public String getText() {
        if (typed != null) {
            return typed;
        }
        var current = getUnit().current();
        var madeFrom = getUnit().madeFrom();
        if (current == null) {
            return "";
        }
        return Optional.ofNullable(madeFrom)
                .flatMap(
                        before -> Carried.over(current.text(), before, getUnit().source()))
                .orElse(current.text());
    }

    /** Both texts of a lost race in one; null where nobody was faster, or they changed the same words. */
    public @Nullable String getMerged() {
        return merged;
    }

    /** The language that is shown beside the source, BCP 47; empty for none. */
    public String getBeside() {
        return beside;
    }

    /** The unit in other languages, by language. */
    public SortedMap<String, String> getElsewhere() {
        return sections.elsewhere(group, getUnit().unit(), language);
    }

    /** What the text in the field looks like to readers, as HTML; empty without a text. */
    public String getPreview() {
        return getText().isBlank() || group.equals(InterfaceSource.ID)
                ? ""
                : sections.preview(group, getUnit().unit(), getText());
    }

    /** Whose texts the browser keeps until they are sent. */
    public String getWho() {
        return me.username();
    }

    /** How a message of the interface reads with different numbers. */
    public List<String> getSamples() {
        return group.equals(InterfaceSource.ID) ? MessageSamples.of(getText(), language) : List.of();
    }

    /** What of the source came and went since the current text was made, as HTML; empty where nothing did. */
    public String getSourceChange() {
        var before = getUnit().madeFrom();
        return before == null
                ? ""
                : difference.of(before, getUnit().source(), getUnit().sourceLanguage());
    }

    /** What differs between the other's text and what was typed, as HTML; empty without a lost race. */
    public String getRace() {
        var current = getUnit().current();
        return typed == null || current == null || !problem.equals("problem.lost-race")
                ? ""
                : difference.of(current.text(), typed, language);
    }

    public List<RemarkRow> getRemarks() {
        return remarks;
    }

    /** A message key; empty while nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** What was done before this page: accepted, suggested, reviewed, thanked or nothing. */
    public String getTold() {
        return told;
    }

    /** Whether the problem is one of the text, and not of a verdict. */
    public boolean isTextUnusable() {
        return problem.equals("translation.text.unusable") || problem.equals("translate.blocked");
    }

    /** What was written to a suggestion's author and is not sent yet. */
    public String getComment() {
        return comment;
    }

    public boolean isFinished() {
        return getSections().stream().allMatch(each -> each.waiting() == 0);
    }

    public boolean isCounting() {
        return translations.counts(language);
    }

    public boolean mayReview(TextRow text) {
        return !text.mine() && (me.has(Role.REVIEWER, language) || me.has(Role.LEAD, language));
    }

    private static String encode(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static <T> T opened(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the page was not visited");
        }
        return part;
    }
}
