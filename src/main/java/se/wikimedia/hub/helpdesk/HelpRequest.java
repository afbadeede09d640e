package se.wikimedia.hub.helpdesk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.gap.OpenedGap;
import se.wikimedia.hub.gap.Origin;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Somebody asks. An agent takes it up and closes it with a verdict; the one who asked says that it helped, or opens it
 * again. Others may join one that is open to all.
 */
@Entity
@Table(name = "help_request")
class HelpRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "person")
    private @Nullable Long person;

    @Column(name = "title")
    private String title = "";

    @Column(name = "text")
    private String text = "";

    @Column(name = "open")
    private boolean open;

    @Column(name = "language")
    private String language = "";

    @Column(name = "community")
    private String community = "";

    @Column(name = "topics")
    private String topics = "";

    @Column(name = "needed_by")
    private @Nullable LocalDate neededBy;

    @Column(name = "partner")
    private String partner = "";

    @Column(name = "platform")
    private String platform = "";

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RequestStatus status = RequestStatus.OPEN;

    @Column(name = "agent")
    private @Nullable Long agent;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private @Nullable Verdict verdict;

    @Column(name = "module")
    private String module = "";

    @Column(name = "lesson")
    private String lesson = "";

    @Column(name = "resource")
    private @Nullable Long resource;

    @Column(name = "note")
    private String note = "";

    @Column(name = "closed")
    private @Nullable Instant closed;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    @Column(name = "split_from")
    private @Nullable Long splitFrom;

    /** The database keeps it. */
    @Column(name = "changed", insertable = false, updatable = false)
    private @Nullable Instant changed;

    @Version
    @Column(name = "version")
    private int version;

    @ElementCollection
    @CollectionTable(name = "help_join", joinColumns = @JoinColumn(name = "request"))
    private Set<Supporter> supporters = new HashSet<>();

    protected HelpRequest() {}

    HelpRequest(long person, Question question, Instant created) {
        this.person = person;
        this.title = question.title();
        this.text = question.text();
        this.open = question.open();
        this.language = question.language();
        this.community = question.community();
        this.topics = String.join(" ", question.topics());
        this.neededBy = question.neededBy();
        this.partner = question.partner();
        this.platform = question.platform();
        this.created = created;
    }

    /** Asked by somebody without an account. */
    static HelpRequest ofGuest(Question question, Instant created) {
        var request = new HelpRequest(0, question, created);
        request.person = null;
        return request;
    }

    /** Whether nobody but who has asked would miss it. */
    boolean goesWithItsAuthor() {
        return !open || !decided() && supporters.isEmpty();
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    boolean isOf(long somebody) {
        return person != null && person == somebody;
    }

    Optional<Long> requester() {
        return Optional.ofNullable(person);
    }

    Optional<Long> agent() {
        return Optional.ofNullable(agent);
    }

    /** All who need an answer to it and are still there. */
    Set<Long> concerned() {
        var people = supporters.stream().map(Supporter::person).collect(Collectors.toCollection(TreeSet::new));
        requester().ifPresent(people::add);
        return people;
    }

    boolean open() {
        return open;
    }

    String title() {
        return title;
    }

    int version() {
        return version;
    }

    boolean decided() {
        return status == RequestStatus.CLOSED || status == RequestStatus.CONFIRMED;
    }

    /** Once for each person; who has asked needs it anyway. */
    void join(Supporter supporter) {
        if (!isOf(supporter.person()) && supporters.stream().noneMatch(each -> each.person() == supporter.person())) {
            supporters.add(supporter);
        }
    }

    boolean merged() {
        return mergedInto != null;
    }

    /** Answered together with another from now on; what answers it can be read by all who may read this one. */
    void mergeInto(HelpRequest other) {
        refuseUnlessOnItsOwn();
        other.refuseUnlessOnItsOwn();
        boolean hidesNothing = other.open || !open && person != null && other.isOf(person);
        if (other.id() == id() || !hidesNothing) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-not-for-all");
        }
        mergedInto = other.id();
    }

    /** Where what it was merged into is merged itself. */
    void moveTo(HelpRequest other) {
        mergedInto = other.id();
    }

    void separate() {
        refuseWhenDecided();
        mergedInto = null;
    }

    /** A part of it, to be answered by itself: for the same people, waiting since the same time. */
    HelpRequest part(Question question) {
        refuseUnlessOnItsOwn();
        var part = ofGuest(question, created);
        part.person = person;
        part.splitFrom = id();
        supporters.forEach(each -> part.supporters.add(each.copy()));
        return part;
    }

    /** The same question with other words, to ask for a part of it. */
    Question inWords(String otherTitle, String otherText) {
        return new Question(
                otherTitle, otherText, open, language, community, listed(topics), neededBy, partner, platform);
    }

    private void refuseUnlessOnItsOwn() {
        refuseWhenDecided();
        if (merged()) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-merged");
        }
    }

    void take(long byAgent) {
        refuseUnlessOnItsOwn();
        agent = byAgent;
        status = RequestStatus.TAKEN;
    }

    void close(Verdict found, Answer answer, String said, Instant now) {
        refuseUnlessOnItsOwn();
        decide(found, answer, said, now);
    }

    /** By the verdict on what it was merged into. */
    void closeWith(HelpRequest main, Instant now) {
        var found = Optional.ofNullable(main.verdict).orElseThrow();
        decide(found, new Answer(main.module, main.lesson, main.resource), main.note, now);
    }

    private void decide(Verdict found, Answer answer, String said, Instant now) {
        verdict = found;
        module = answer.module();
        lesson = answer.lesson();
        resource = answer.resource();
        note = said;
        closed = now;
        status = RequestStatus.CLOSED;
    }

    private void refuseWhenDecided() {
        if (decided()) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-decided");
        }
    }

    void confirm() {
        if (status != RequestStatus.CLOSED) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-undecided");
        }
        status = RequestStatus.CONFIRMED;
    }

    void reopen() {
        if (!decided()) {
            throw Problem.of(Problem.Kind.CONFLICT, "request-undecided");
        }
        status = RequestStatus.OPEN;
        mergedInto = null;
        verdict = null;
        closed = null;
    }

    Parties parties() {
        return new Parties(title, open, person, agent);
    }

    Origin origin() {
        return new Origin(id(), !open);
    }

    /** What a verdict for want of material means for each who needs it. */
    List<OpenedGap> needs(String topic) {
        var lack = Optional.ofNullable(verdict).flatMap(Verdict::lack).orElseThrow();
        var needs = new ArrayList<OpenedGap>();
        needs.add(new OpenedGap(person, community, lack, topic, created));
        supporters.forEach(
                each -> needs.add(new OpenedGap(each.person(), each.community(), lack, topic, each.joined())));
        return needs;
    }

    /** As it was read from the database. */
    OpenQuestion question() {
        return new OpenQuestion(
                id(),
                title,
                text,
                language,
                listed(topics),
                !decided() && !merged(),
                Optional.ofNullable(changed).orElseThrow());
    }

    CountedRequest counted() {
        return new CountedRequest(
                id(),
                community,
                created,
                closed,
                Optional.ofNullable(verdict).map(Verdict::key).orElse(null));
    }

    RequestRow row(boolean mine) {
        return new RequestRow(
                id(),
                title,
                text,
                open ? "public" : "private",
                language,
                community,
                listed(topics),
                neededBy,
                told(partner),
                told(platform),
                created,
                status.key(),
                Optional.ofNullable(verdict).map(Verdict::key).orElse(null),
                told(module),
                told(lesson),
                resource,
                told(note),
                mergedInto,
                splitFrom,
                supporters.size(),
                mine,
                version);
    }

    private static List<String> listed(String keys) {
        return keys.isEmpty() ? List.of() : List.of(keys.split(" "));
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }
}
