package se.wikimedia.hub.desk;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** What agents tell each other about requests. */
@Service
public class Notes {

    private static final int LONGEST = 10_000;

    @Inject
    NoteRepository notes;

    @Inject
    Requests requests;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** In the order in which they were written. */
    @Allowed(Role.AGENT)
    public List<NoteRow> about(long request) {
        var found = notes.about(request);
        var authors = accounts.open(
                found.stream().flatMap(note -> note.author().stream()).collect(Collectors.toCollection(TreeSet::new)));
        return found.stream()
                .map(note -> note.row(note.author()
                        .flatMap(author -> Optional.ofNullable(authors.get(author)))
                        .map(PublicPerson::displayName)
                        .orElse(null)))
                .toList();
    }

    /** @throws Problem not found: no such request; invalid: no words, or too many */
    @Allowed(Role.AGENT)
    public NoteRow write(long request, @Nullable String text) {
        var words = text == null ? "" : text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Problem.invalid(List.of(new FieldProblem("text", "desk.note.unusable")));
        }
        var note = new Note(requests.get(request).id(), me.id(), words, clock.instant());
        notes.add(note);
        return note.row(me.displayName());
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "deskNotes",
                notes.by(asked.person()).stream().map(note -> note.row(null)).toList());
    }

    void forget(@Observes PersonErased erased) {
        notes.forget(erased.id());
    }
}
