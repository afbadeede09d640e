package se.wikimedia.hub.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.progress.ModuleProgress;
import se.wikimedia.hub.progress.Progress;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a visitor applies, or changes what was sent, until the deadline. */
@Named
@RequestScoped
@Route("/tours/{tour}/apply")
@RolesAllowed("learner")
public class ApplyPage implements Visited {

    private static final int PERIODS = 3;
    private static final int CHOICES = 6;
    private static final int MOST_STAYS = 3;

    /** What the button says that leads to the files: saved as it is, sent or not. */
    private static final String FILES = "files";

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Applications applications;

    @Inject
    AskedQuestions asked;

    @Inject
    Progress progress;

    @Inject
    Reading reading;

    @Inject
    ReaderLanguage reader;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TourRow tour;
    private @Nullable ApplicationRow mine;
    private List<SlotRow> offered = List.of();
    private PlainForm form = new PlainForm();

    /** A module that is required, and whether the visitor has completed it. */
    public record Required(ModuleReading module, boolean completed) {}

    @Override
    public Optional<String> visit(Visit visit) {
        var id = visit.segment("tour");
        tour = tours.get(id);
        mine = applications.mine(id).orElse(null);
        asked.show(id);
        offered = slots.all(id).stream().filter(SlotRow::published).toList();
        if (visit.posted()) {
            return take(visit);
        }
        form = mine == null ? blank() : of(mine);
        asked.fill(form);
        form.with("sent", visit.parameter("sent").orElse(null));
        return Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            save();
            var address = "/tours/" + getTour().id() + "/apply";
            return Optional.of(
                    form.value("status").equals(FILES)
                            ? address + "/files"
                            : address + "?sent=" + form.value("status"));
        } catch (Problem problem) {
            form.refuse(problem);
            if (mine != null) {
                form.with("version", mine.version());
            }
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    private void save() {
        var version = form.number("version");
        var before = mine;
        if (before != null && form.value("status").equals(ApplicationStatus.WITHDRAWN.key())) {
            applications.withdraw(getTour().id(), before.id(), version);
            return;
        }
        var draft = draft();
        form.check();
        if (before == null) {
            applications.apply(getTour().id(), draft);
        } else {
            applications.change(getTour().id(), before.id(), draft, version);
        }
    }

    private ApplicationDraft draft() {
        var days = new ArrayList<Days>();
        for (int i : getPeriods()) {
            var period = new Days(form.date("from" + i), form.date("to" + i));
            if (period.from() != null || period.to() != null) {
                days.add(period);
            }
        }
        var ranking = getChoices().stream()
                .map(i -> form.text("choice" + i))
                .flatMap(choice -> Optional.ofNullable(choice).flatMap(Ids::find).stream())
                .toList();
        return new ApplicationDraft(
                days,
                form.items("languages"),
                ranking,
                form.number("maxStays"),
                form.text("motivation"),
                form.text("goals"),
                status(),
                asked.told(form));
    }

    private @Nullable String status() {
        if (!form.value("status").equals(FILES)) {
            return form.text("status");
        }
        return (getStatus().equals(ApplicationStatus.SUBMITTED.key())
                        ? ApplicationStatus.SUBMITTED
                        : ApplicationStatus.DRAFT)
                .key();
    }

    private PlainForm blank() {
        return new PlainForm()
                .with("languages", String.join(", ", me.languages()))
                .with("maxStays", 1);
    }

    private static PlainForm of(ApplicationRow row) {
        var form = new PlainForm()
                .with("version", row.version())
                .with("languages", String.join(", ", row.languages()))
                .with("maxStays", row.maxStays())
                .with("motivation", row.motivation())
                .with("goals", row.goals());
        for (int i = 0; i < row.availability().size(); i++) {
            form.with("from" + (i + 1), row.availability().get(i).from());
            form.with("to" + (i + 1), row.availability().get(i).to());
        }
        for (int i = 0; i < row.ranking().size(); i++) {
            form.with("choice" + (i + 1), row.ranking().get(i));
        }
        return form;
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public boolean isOpen() {
        return getTour().is(Phase.APPLICATIONS_OPEN);
    }

    /** A message key for what has just been done; empty where nothing has. */
    public String getDone() {
        return ApplicationStatus.find(form.value("sent"))
                .map(status -> "application.done." + status.key())
                .orElse("");
    }

    /** The status so far; empty before there is an application. */
    public String getStatus() {
        return mine == null ? "" : mine.status();
    }

    /** As many as are offered to be filled in, or as there are already. */
    public List<Integer> getPeriods() {
        return upTo(PERIODS, mine == null ? 0 : mine.availability().size());
    }

    public List<Integer> getChoices() {
        return upTo(CHOICES, mine == null ? 0 : mine.ranking().size());
    }

    private static List<Integer> upTo(int usual, int filled) {
        return IntStream.rangeClosed(1, Math.max(usual, filled)).boxed().toList();
    }

    public String options(int choice) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", texts.text("application.choice.none"));
        offered.forEach(slot -> choices.put(Long.toString(slot.id()), label(slot)));
        return form.options("choice" + choice, choices);
    }

    private String label(SlotRow slot) {
        var days = texts.of("tours.days", "first", texts.date(slot.startDate()), "last", texts.date(slot.endDate()));
        return slot.title() + " – " + slot.hostName() + ", " + days;
    }

    public String getStayOptions() {
        Map<String, String> stays = new LinkedHashMap<>();
        upTo(MOST_STAYS, 0)
                .forEach(count -> stays.put(Integer.toString(count), texts.of("application.stays", "count", count)));
        return form.options("maxStays", stays);
    }

    public List<Required> getRequired() {
        return getTour().requiredModules().stream()
                .flatMap(module -> reading.modules(reader.getTag()).stream()
                        .filter(each -> each.id().equals(module)))
                .map(module -> new Required(module, completed(progress.of(module.id()))))
                .toList();
    }

    private static boolean completed(ModuleProgress module) {
        return module.completedAt().isPresent();
    }

    public long getCompleted() {
        return getRequired().stream().filter(Required::completed).count();
    }
}
