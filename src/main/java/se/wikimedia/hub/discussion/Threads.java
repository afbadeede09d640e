package se.wikimedia.hub.discussion;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.translation.Place;

/** Who may suggest a translation may also talk about it; an author's word answers a question. */
@Service
public class Threads {

    private static final int LONGEST = 4_000;

    @Inject
    MessageRepository messages;

    @Inject
    Library library;

    @Inject
    Drafts drafts;

    @Inject
    Directory directory;

    @Inject
    Accounts accounts;

    @Inject
    News news;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * What was said about a unit in its language's work, and what authors were asked in any; the oldest first.
     *
     * @throws Problem not found
     */
    @Allowed(Role.LEARNER)
    public List<MessageRow> of(Place place) {
        check(place);
        return rows(messages.thread(place));
    }

    /**
     * Says something; others in the thread are told, and of a question the authors.
     *
     * @throws Problem not found; invalid: no words, or too many
     */
    @Allowed(Role.LEARNER)
    public MessageRow write(Place place, MessageDraft draft) {
        check(place);
        boolean question = Boolean.TRUE.equals(draft.question());
        var message = new UnitMessage(place, me.id(), words(draft), question, clock.instant());
        var before = messages.thread(place);
        messages.add(message);
        var authors = question ? authors(place.group()) : Set.<Long>of();
        authors.forEach(author -> tell(author, NewsKind.ASKED, message, QuestionsPage.ADDRESS));
        before.stream()
                .filter(each -> each.place().equals(place) && !each.isRemoved())
                .flatMap(each -> each.author().stream())
                .filter(person -> !authors.contains(person))
                .distinct()
                .forEach(person -> tell(person, NewsKind.COMMENTED, message, address(place)));
        return message.row(me.displayName(), true);
    }

    /** Questions that no author has answered, the latest first, from below an id. */
    @Allowed(Role.AUTHOR)
    public List<MessageRow> openQuestions(long below, int most) {
        return rows(messages.openQuestions(below, most));
    }

    /**
     * An author answers; who has asked and whoever joined is told. Others may add to it.
     *
     * @throws Problem not found: no such question; invalid: no words, or too many
     */
    @Allowed(Role.AUTHOR)
    public MessageRow answer(long question, MessageDraft draft) {
        var asked = messages.lock(question)
                .filter(each -> each.isQuestion() && !each.isRemoved())
                .orElseThrow(Problem::notFound);
        var answer = asked.answer(me.id(), words(draft), clock.instant());
        messages.add(answer);
        asked.author().ifPresent(person -> tell(person, NewsKind.COMMENTED, answer, address(asked.place())));
        return answer.row(me.displayName(), true);
    }

    /**
     * Takes a message away: one's own, or another's by who reviews or leads the language, or by an admin.
     *
     * @throws Problem not found; forbidden
     */
    @Allowed(Role.LEARNER)
    public void remove(long id) {
        var message = messages.lock(id).filter(each -> !each.isRemoved()).orElseThrow(Problem::notFound);
        if (!message.isBy(me.id()) && !moderates(message.place().language())) {
            throw Problem.forbidden();
        }
        message.remove(clock.instant());
    }

    /** Whether who asks may take others' messages away in this language. */
    @Allowed(Role.LEARNER)
    public boolean moderates(String language) {
        return me.has(Role.REVIEWER, language) || me.has(Role.LEAD, language) || me.has(Role.ADMIN);
    }

    /** Where a unit is translated and its thread is shown. */
    static String address(Place place) {
        return place.path() + "#thread";
    }

    /** Whoever has written in the module here; all authors where it came from elsewhere. */
    private Set<Long> authors(String group) {
        var writers = drafts.writers(group);
        return writers.isEmpty() ? new TreeSet<>(SystemWork.call(() -> directory.holders(Role.AUTHOR, ""))) : writers;
    }

    private void tell(long person, NewsKind kind, UnitMessage message, String path) {
        if (person != me.id()) {
            var words = Map.of(
                    "language", Languages.standard().autonym(message.place().language()));
            news.tell(person, new Tiding(kind, kind.key() + ":" + message.id(), path, words, false));
        }
    }

    private void check(Place place) {
        boolean known = Languages.standard()
                .canonical(place.language())
                .filter(place.language()::equals)
                .isPresent();
        if (!known || !library.texts(place.group()).has(place.unit())) {
            throw Problem.notFound();
        }
    }

    private static String words(MessageDraft draft) {
        var words = Objects.requireNonNullElse(draft.text(), "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Problem.invalid(List.of(new FieldProblem("text", "discussion.text.unusable")));
        }
        return words;
    }

    private List<MessageRow> rows(List<UnitMessage> all) {
        var people = accounts.open(
                all.stream().flatMap(each -> each.author().stream()).collect(Collectors.toCollection(TreeSet::new)));
        return all.stream()
                .map(each -> each.row(
                        each.author()
                                .flatMap(author -> Optional.ofNullable(people.get(author)))
                                .map(PublicPerson::displayName)
                                .orElse(null),
                        each.isBy(me.id())))
                .toList();
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "translationMessages",
                messages.by(asked.person()).stream()
                        .map(each -> each.row(null, true))
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        messages.forget(erased.id());
    }
}
