package se.wikimedia.hub.application;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.question.Answers;
import se.wikimedia.hub.question.Questions;
import se.wikimedia.hub.question.Stage;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.stay.Stays;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/**
 * A visitor's own applications. The tour's coordinators, and hosts who offer a slot in it, read those that are
 * submitted.
 */
@Service
public class Applications {

    private static final int ALL = 1_000_000;

    @Inject
    ApplicationRepository applications;

    @Inject
    Tours tours;

    @Inject
    Stays stays;

    @Inject
    Slots slots;

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    @Inject
    Event<ApplicationWithdrawn> withdrawn;

    /** By id, those after {@code after}: all that are submitted for whoever decides, one's own for everybody else. */
    @Allowed(Role.LEARNER)
    public List<ApplicationRow> list(String tour, long after, int limit) {
        tours.get(tour);
        if (mayReadAll(tour)) {
            return applications.submitted(tour, after, limit).stream()
                    .map(TourApplication::row)
                    .toList();
        }
        return mine(tour).filter(row -> row.id() > after).stream().toList();
    }

    /** The caller's own in this tour. */
    @Allowed(Role.LEARNER)
    public Optional<ApplicationRow> mine(String tour) {
        return applications.of(tour, me.id()).map(TourApplication::row);
    }

    /** All that are submitted, for those who decide. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    @AllowedToSystem
    public List<Applied> submitted(String tour) {
        return applications.submitted(tour, 0, ALL).stream()
                .map(TourApplication::applied)
                .toList();
    }

    /** The caller's own in all tours. */
    @Allowed(Role.LEARNER)
    public List<ApplicationRow> allMine() {
        return applications.of(me.id()).stream().map(TourApplication::row).toList();
    }

    /** The caller's own as the matching would see it; nothing while it isn't submitted. */
    @Allowed(Role.LEARNER)
    public Optional<Applied> mineSubmitted(String tour) {
        return applications
                .of(tour, me.id())
                .filter(TourApplication::isSubmitted)
                .map(TourApplication::applied);
    }

    /** @throws Problem not found, also for somebody else's that the caller may not read */
    @Allowed(Role.LEARNER)
    public ApplicationRow get(String tour, long id) {
        return applications
                .find(tour, id)
                .filter(application -> application.person() == me.id() || application.isSubmitted() && mayReadAll(tour))
                .orElseThrow(Problem::notFound)
                .row();
    }

    /**
     * Applies, or applies again after having withdrawn.
     *
     * @throws Problem invalid; conflict, where the visitor has applied already or applications are closed
     */
    @Allowed(Role.LEARNER)
    public ApplicationRow apply(String tour, ApplicationDraft draft) {
        check(tour, draft);
        if (stays.owes()) {
            throw Problem.of(Problem.Kind.CONFLICT, "report-owed");
        }
        var before = applications.of(tour, me.id());
        if (before.filter(application -> !application.isWithdrawn()).isPresent()) {
            throw Problem.of(Problem.Kind.CONFLICT, "already-applied");
        }
        var application = before.orElseGet(() -> new TourApplication(tour, me.id()));
        application.become(draft, accounts.mine(), clock.instant());
        if (before.isPresent()) {
            applications.save();
        } else {
            applications.add(application);
        }
        answer(tour, draft);
        return application.row();
    }

    /**
     * Changes one's own as a whole.
     *
     * @param version the one to be changed; null takes any
     * @throws Problem invalid; stale; conflict, where applications are closed
     */
    @Allowed(Role.LEARNER)
    public ApplicationRow change(String tour, long id, ApplicationDraft draft, @Nullable Integer version) {
        var application = own(tour, id, version);
        check(tour, draft);
        application.become(draft, accounts.mine(), clock.instant());
        applications.save();
        answer(tour, draft);
        return application.row();
    }

    private void answer(String tour, ApplicationDraft draft) {
        answers.keep(tour, draft.told());
        if (draft.submitted()) {
            SystemWork.run(() -> questions.settle(tour, Stage.APPLICATION));
        }
    }

    /** Possible at any time. */
    @Allowed(Role.LEARNER)
    public void withdraw(String tour, long id, @Nullable Integer version) {
        own(tour, id, version).withdraw(clock.instant());
        applications.save();
        withdrawn.fire(new ApplicationWithdrawn(tour));
    }

    private TourApplication own(String tour, long id, @Nullable Integer version) {
        var application = applications
                .find(tour, id)
                .filter(each -> each.person() == me.id())
                .orElseThrow(Problem::notFound);
        if (version != null && version != application.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return application;
    }

    private boolean mayReadAll(String tour) {
        return me.has(Role.COORDINATOR, tour) || me.has(Role.ADMIN) || hosts(tour);
    }

    private boolean hosts(String tour) {
        return slots.all(tour).stream().filter(SlotRow::published).anyMatch(slot -> me.has(Role.HOST, slot.host()));
    }

    private void check(String tour, ApplicationDraft draft) {
        if (!tours.get(tour).is(Phase.APPLICATIONS_OPEN)) {
            throw Problem.of(Problem.Kind.CONFLICT, "applications-closed");
        }
        var offered = slots.all(tour).stream()
                .filter(SlotRow::published)
                .map(SlotRow::id)
                .collect(Collectors.toSet());
        var problems = new ArrayList<>(draft.problems(offered::contains));
        problems.addAll(answers.unusable(tour, draft.told()));
        if (draft.submitted()) {
            problems.addAll(answers.missing(tour, draft.told()));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "applications",
                applications.of(asked.person()).stream()
                        .map(TourApplication::row)
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        applications.forget(erased.id());
    }
}
