package se.wikimedia.hub.stay;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.agreement.AgreementText;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.progress.Completions;
import se.wikimedia.hub.resource.ResourceDraft;
import se.wikimedia.hub.resource.Resources;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** Stays, for their visitor, their host and the tour's coordinators; to everybody else there are none. */
@Service
public class Stays {

    private static final int LONGEST_MESSAGE = 5_000;
    static final Period HALF_A_YEAR = Period.ofMonths(6);
    private static final int LONGEST_TITLE = 200;

    @Inject
    StayRepository stays;

    @Inject
    Placements placements;

    @Inject
    Slots slots;

    @Inject
    StayAgreements agreements;

    @Inject
    Completions completions;

    @Inject
    Library library;

    @Inject
    Resources resources;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** What everybody has to have learned before they travel; not asked for where the hub has no such module. */
    @Inject
    @ConfigProperty(name = "hub.conduct-module")
    String conductModule;

    /** The caller's own, the first to begin first. */
    @Allowed(Role.LEARNER)
    public List<StayRow> mine() {
        return rows(placements.allMine());
    }

    /** Those of a tour in which the caller is a party, the first to begin first. */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public List<StayRow> of(String tour) {
        return rows(SystemWork.call(() -> placements.history(tour)));
    }

    private List<StayRow> rows(List<PlaceRow> places) {
        return places.stream()
                .flatMap(place -> seen(place).stream())
                .sorted(Comparator.comparing(seen -> seen.slot.startDate()))
                .map(this::row)
                .toList();
    }

    /** @throws Problem not found */
    @Allowed(Role.LEARNER)
    public StayRow get(long placement) {
        return row(seen(placement));
    }

    /** @throws Problem not found */
    @Allowed(Role.LEARNER)
    public AgreementRow agreement(long placement) {
        var seen = seen(placement);
        return stays.find(placement).agreement(present(seen));
    }

    /**
     * Accepts the agreement for the caller's side.
     *
     * @param mark of the text that was read; null takes the present one
     * @throws Problem conflict, where another text counts by now
     */
    @Allowed(Role.LEARNER)
    public StayRow agree(long placement, @Nullable String mark) {
        var seen = seen(placement);
        seen.refuse(Party.COORDINATOR);
        var stay = stays.hold(placement);
        var present = present(seen);
        if (mark != null && !mark.equals(stay.agreement(present).mark())) {
            throw Problem.of(Problem.Kind.CONFLICT, "agreement-changed");
        }
        stay.agree(seen.party, present, clock.instant());
        return row(seen);
    }

    private AgreementText present(Seen seen) {
        return agreements.of(seen.place, seen.slot);
    }

    /** @throws Problem invalid, where something isn't on the checklist */
    @Allowed(Role.LEARNER)
    public StayRow prepare(long placement, List<String> done) {
        var seen = seen(placement).of(Party.VISITOR);
        check(Preparation.keys().containsAll(done), "done", "stay.prepared.unknown");
        stays.hold(placement).prepare(done);
        return row(seen);
    }

    /**
     * Checks in.
     *
     * @throws Problem conflict, on other days than those of the stay, before both sides have agreed, or while the caller
     *     hasn't completed the module about conduct
     */
    @Allowed(Role.LEARNER)
    public StayRow arrive(long placement) {
        var seen = seen(placement).of(Party.VISITOR);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(seen.slot.zone()));
        if (today.isBefore(seen.slot.startDate()) || today.isAfter(seen.slot.endDate())) {
            throw Problem.of(Problem.Kind.CONFLICT, "not-these-days");
        }
        if (missingModule().isPresent()) {
            throw Problem.of(Problem.Kind.CONFLICT, "conduct-first");
        }
        stays.hold(placement).arrive(present(seen), clock.instant());
        return row(seen);
    }

    /** The module about conduct, while the caller hasn't completed it. */
    @Allowed(Role.LEARNER)
    public Optional<String> missingModule() {
        return Optional.of(conductModule)
                .filter(module -> library.find(module).isPresent())
                .filter(module -> !completions
                        .of(List.of(me.id()), List.of(module))
                        .getOrDefault(me.id(), Set.of())
                        .contains(module));
    }

    /** Tells something that was done. */
    @Allowed(Role.LEARNER)
    public StayRow tell(long placement, TaskDraft draft) {
        var seen = seen(placement).of(Party.VISITOR);
        check(draft.problems());
        stays.add(new StayTask(placement, draft, clock.instant()));
        return row(seen);
    }

    /** Adds what a task points to to the resources. */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public StayRow adopt(long placement, long id) {
        var seen = seen(placement);
        seen.refuse(Party.VISITOR);
        var task =
                stays.task(placement, id).filter(each -> each.row().waiting()).orElseThrow(Problem::notFound);
        var told = task.row();
        var language = seen.slot.languages().stream().findFirst().orElse("en");
        var draft = new ResourceDraft(
                title(told.what()), told.link(), "report", told.what(), language, null, null, null, null);
        task.became(resources.add(draft).id());
        return row(seen);
    }

    private static String title(String what) {
        return what.length() <= LONGEST_TITLE ? what : what.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** Writes to the other parties. */
    @Allowed(Role.LEARNER)
    public StayRow write(long placement, @Nullable String text) {
        var seen = seen(placement);
        if (text == null || text.isBlank() || text.length() > LONGEST_MESSAGE) {
            throw Problem.invalid(List.of(new FieldProblem("message", "stay.message.needed")));
        }
        stays.add(new StayMessage(placement, me.id(), me.username(), seen.party).saying(text, clock.instant()));
        return row(seen);
    }

    /**
     * The visitor's report.
     *
     * @throws Problem conflict, before the last day, or once both have told
     */
    @Allowed(Role.LEARNER)
    public StayRow report(long placement, Judgement judgement) {
        var seen = seen(placement).of(Party.VISITOR);
        refuseBeforeTheEnd(seen.slot);
        check(judgement.problems());
        stays.hold(placement).report(judgement, clock.instant());
        return row(seen);
    }

    /** The host's evaluation; refused as a report is. */
    @Allowed(Role.LEARNER)
    public StayRow evaluate(long placement, Judgement judgement) {
        var seen = seen(placement).of(Party.HOST);
        refuseBeforeTheEnd(seen.slot);
        check(judgement.problems());
        stays.hold(placement).evaluate(judgement, clock.instant());
        return row(seen);
    }

    /**
     * What has come of the stay, in the visitor's words; read by the host and the coordinators.
     *
     * @throws Problem invalid; conflict, before half a year is over
     */
    @Allowed(Role.LEARNER)
    public StayRow followUp(long placement, @Nullable String text) {
        var seen = seen(placement).of(Party.VISITOR);
        if (!followUpDue(seen.placeRow())) {
            throw Problem.of(Problem.Kind.CONFLICT, "half-a-year-not-over");
        }
        if (text == null || text.isBlank() || text.length() > LONGEST_MESSAGE) {
            throw Problem.invalid(List.of(new FieldProblem("followUp", "stay.message.needed")));
        }
        stays.hold(placement).followUp(text, clock.instant());
        return row(seen);
    }

    /** Whether half a year is over since the stay. */
    @Allowed(Role.LEARNER)
    public boolean followUpDue(StayRow.Place place) {
        return !today().isBefore(place.lastDay().plus(HALF_A_YEAR));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void refuseBeforeTheEnd(SlotRow slot) {
        if (LocalDate.ofInstant(clock.instant(), ZoneId.of(slot.zone())).isBefore(slot.endDate())) {
            throw Problem.of(Problem.Kind.CONFLICT, "stay-not-over");
        }
    }

    /** Usernames of those who have been somewhere and owe a report. */
    @AllowedToSystem
    public Set<String> owing() {
        return new HashSet<>(stays.owing(yesterday()));
    }

    /** Who of a tour has checked in or reported: {@code arrived} or {@code reported}, by placement. */
    @AllowedToSystem
    public Map<Long, String> standings(String tour) {
        return stays.standings(tour);
    }

    /** Whether the caller owes a report. */
    @Allowed(Role.LEARNER)
    public boolean owes() {
        return stays.owes(me.id(), yesterday());
    }

    /** Whose last day is before it is over in every zone. */
    private LocalDate yesterday() {
        return today().minusDays(1);
    }

    private static void check(boolean right, String field, String message) {
        check(right ? List.of() : List.of(new FieldProblem(field, message)));
    }

    private static void check(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private Seen seen(long placement) {
        return SystemWork.call(() -> placements.find(placement))
                .flatMap(this::seen)
                .orElseThrow(Problem::notFound);
    }

    /** Nothing where it isn't confirmed or the caller is no party. */
    private Optional<Seen> seen(PlaceRow place) {
        if (!place.active() || place.open()) {
            return Optional.empty();
        }
        var slot = slots.get(place.tour(), place.slot());
        return party(place, slot).map(party -> new Seen(place, slot, party));
    }

    private Optional<Party> party(PlaceRow place, SlotRow slot) {
        if (place.visitor().equals(me.username())) {
            return Optional.of(Party.VISITOR);
        }
        if (me.has(Role.HOST, slot.host())) {
            return Optional.of(Party.HOST);
        }
        return slots.mayChange(place.tour(), slot.host()) ? Optional.of(Party.COORDINATOR) : Optional.empty();
    }

    private StayRow row(Seen seen) {
        long placement = seen.place.placement();
        return stays.find(placement)
                .row(
                        seen.placeRow(),
                        seen.party,
                        present(seen),
                        stays.tasks(placement).stream().map(StayTask::row).toList(),
                        stays.messages(placement).stream().map(StayMessage::row).toList());
    }

    void tell(@Observes PersonalData asked) {
        var all = SystemWork.call(() -> placements.of(asked.person())).stream()
                .map(place -> new Seen(place, slots.get(place.tour(), place.slot()), Party.VISITOR))
                .toList();
        asked.add("stays", all.stream().map(this::row).toList());
        asked.add(
                "agreements",
                all.stream()
                        .map(seen -> stays.find(seen.place.placement()).agreement(present(seen)))
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        stays.forget(erased.id());
    }

    private record Seen(PlaceRow place, SlotRow slot, Party party) {

        Seen of(Party needed) {
            if (party != needed) {
                throw Problem.forbidden();
            }
            return this;
        }

        void refuse(Party other) {
            if (party == other) {
                throw Problem.forbidden();
            }
        }

        StayRow.Place placeRow() {
            return new StayRow.Place(
                    place.placement(),
                    place.tour(),
                    slot.id(),
                    slot.title(),
                    slot.host(),
                    slot.hostName(),
                    slot.place(),
                    place.visitor(),
                    slot.startDate(),
                    slot.endDate());
        }
    }
}
