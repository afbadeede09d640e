package se.wikimedia.hub.roster;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.expertise.ExpertRow;
import se.wikimedia.hub.expertise.Experts;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.progress.Completions;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Who has agreed to be found as a Wikimedian in Residence, by agents or by everybody. Nothing of it is kept elsewhere:
 * whoever takes their consent back is gone with the next look.
 */
@Service
public class Roster {

    private static final String AUDIENCE = "resident";
    private static final int LONGEST_ABOUT = 2_000;

    @Inject
    ResidentRepository residents;

    @Inject
    Experts experts;

    @Inject
    Completions completions;

    @Inject
    Library library;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** Those who fit and whom the caller may find, who have done most of the path first. */
    @AllowedToAll
    public List<ResidentRow> search(RosterFilter filter) {
        var found = me.has(Role.AGENT) ? residents.all() : residents.open();
        return rows(found).stream().filter(filter::fits).toList();
    }

    private List<ResidentRow> rows(List<Resident> found) {
        var ids = found.stream().map(Resident::person).toList();
        var people = accounts.open(ids);
        var modules = modules();
        var told = SystemWork.call(() -> experts.told(ids));
        var completed = SystemWork.call(() -> completions.ofThoseWhoAgree(ids, modules));
        return found.stream()
                .flatMap(resident -> Stream.ofNullable(people.get(resident.person()))
                        .map(person -> row(
                                resident,
                                person,
                                Optional.ofNullable(told.get(resident.person())),
                                completed
                                        .getOrDefault(resident.person(), Set.of())
                                        .size())))
                .sorted(Comparator.comparingInt(ResidentRow::completed)
                        .reversed()
                        .thenComparing(ResidentRow::displayName)
                        .thenComparing(ResidentRow::username))
                .toList();
    }

    private ResidentRow row(Resident resident, PublicPerson person, Optional<ExpertRow> told, int completed) {
        return new ResidentRow(
                person.username(),
                person.displayName(),
                person.languages(),
                told.map(ExpertRow::topics).orElse(List.of()),
                told.map(ExpertRow::countries).orElse(List.of()),
                resident.row().about(),
                completed,
                modules().size(),
                resident.open());
    }

    /** Of all paths for residents. */
    private Set<String> modules() {
        var modules = new TreeSet<String>();
        library.catalogue().paths().stream()
                .filter(path -> AUDIENCE.equals(path.audience()))
                .flatMap(path -> path.modules().stream())
                .filter(module -> library.find(module).isPresent())
                .forEach(modules::add);
        return modules;
    }

    /** What the caller has agreed to. */
    @Allowed(Role.LEARNER)
    public ResidencyRow mine() {
        return residents.find(me.id()).map(Resident::row).orElse(ResidencyRow.UNTOLD);
    }

    /** The caller's entry as others see it; none where they aren't found. */
    @Allowed(Role.LEARNER)
    public List<ResidentRow> preview() {
        return residents.find(me.id()).map(resident -> rows(List.of(resident))).orElse(List.of());
    }

    /** @throws Problem invalid */
    @Allowed(Role.LEARNER)
    public ResidencyRow tell(ResidencyDraft draft) {
        boolean listed = Boolean.TRUE.equals(draft.listed());
        var about = Optional.ofNullable(draft.about()).orElse("").strip();
        if (about.length() > LONGEST_ABOUT) {
            throw Problem.invalid(List.of(new FieldProblem("about", "expertise.about.too-long")));
        }
        if (!listed) {
            withdraw();
            return ResidencyRow.UNTOLD;
        }
        var before = residents.lock(me.id());
        var resident = before.orElseGet(() -> new Resident(me.id(), clock.instant()));
        resident.tell(new ResidencyRow(true, Boolean.TRUE.equals(draft.open()), about));
        if (before.isEmpty()) {
            add(resident);
        }
        return resident.row();
    }

    /** They may have sent it twice. */
    private void add(Resident resident) {
        try {
            residents.add(resident);
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e) ? Problem.of(Problem.Kind.STALE, "stale") : e;
        }
    }

    /** The caller is found no more, at once, and what they said is gone. */
    @Allowed(Role.LEARNER)
    public void withdraw() {
        residents.lock(me.id()).ifPresent(residents::remove);
    }

    void tell(@Observes PersonalData asked) {
        residents.find(asked.person()).ifPresent(resident -> asked.add("residency", resident.row()));
    }
}
