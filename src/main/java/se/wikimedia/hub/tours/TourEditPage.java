package se.wikimedia.hub.tours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.people.Profile;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where a coordinator makes a tour, or changes one. */
@Named
@RequestScoped
@Route({"/tours/new", "/tours/{tour}/edit"})
@RolesAllowed({"coordinator", "admin"})
public class TourEditPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Reading reading;

    @Inject
    ReaderLanguage reader;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable TourRow tour;
    private PlainForm form = new PlainForm();

    @Override
    public Optional<String> visit(Visit visit) {
        var id = visit.segment("tour");
        tour = id.isEmpty() ? null : tours.get(id);
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, id);
        }
        if (visit.posted()) {
            return take(visit);
        }
        form = tour == null ? visit.parameter("like").map(this::like).orElseGet(this::blank) : of(tour);
        return Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            var draft = draft();
            var version = form.number("version");
            form.check();
            var saved = tour == null ? create(draft) : tours.change(tour.id(), draft, version);
            return Optional.of("/tours/" + saved.id());
        } catch (Problem problem) {
            form.refuse(problem);
            if (tour != null) {
                form.with("version", tour.version());
            }
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    private TourRow create(TourDraft draft) {
        var like = form.text("like");
        return like == null ? tours.create(draft) : tours.createLike(draft, like);
    }

    private TourDraft draft() {
        var phases = new HashMap<String, LocalDate>();
        getPhases().forEach(key -> Optional.ofNullable(form.date(key)).ifPresent(date -> phases.put(key, date)));
        return new TourDraft(
                null,
                form.text("title"),
                form.text("summary"),
                form.text("zone"),
                phases,
                form.values("requiredModules"),
                form.ticked("directBooking"),
                form.number("mostPerHost"),
                form.number("mostPerCountry"),
                form.number("mostInAll"),
                form.number("answerDays"));
    }

    private PlainForm blank() {
        var blank = new PlainForm().with("zone", me.timeZone());
        Phase.usual(LocalDate.ofInstant(clock.instant(), me.timeZone()))
                .forEach((phase, begins) -> blank.with(phase.key(), begins));
        return blank;
    }

    /** The rules of another tour, with its dates so many years later that none of them is over. */
    private PlainForm like(String other) {
        var template = tours.get(other);
        var form = of(template).with("version", "").with("title", "").with("like", template.id());
        var today = LocalDate.ofInstant(clock.instant(), template.zoneId());
        var first =
                template.phases().values().stream().min(LocalDate::compareTo).orElse(today);
        long years = Math.max(0, ChronoUnit.YEARS.between(first, today) + 1);
        template.phases().forEach((phase, begins) -> form.with(phase, begins.plusYears(years)));
        return form;
    }

    private static PlainForm of(TourRow tour) {
        var form = new PlainForm()
                .with("version", tour.version())
                .with("title", tour.title())
                .with("summary", tour.summary())
                .with("zone", tour.zone())
                .with("requiredModules", tour.requiredModules())
                .with("directBooking", tour.directBooking() ? "yes" : null)
                .with("mostPerHost", tour.mostPerHost())
                .with("mostPerCountry", tour.mostPerCountry())
                .with("mostInAll", tour.mostInAll())
                .with("answerDays", tour.answerDays());
        tour.phases().forEach(form::with);
        return form;
    }

    public PlainForm getForm() {
        return form;
    }

    /** A message key. */
    public String getTitle() {
        return tour == null ? "tours.make" : "tours.edit";
    }

    public String getAddress() {
        return tour == null ? "/tours/new" : "/tours/" + tour.id() + "/edit";
    }

    public List<String> getPhases() {
        return Phase.all().stream().map(Phase::key).toList();
    }

    public String getZoneOptions() {
        Map<String, String> zones = new LinkedHashMap<>();
        Profile.timeZones().forEach(zone -> zones.put(zone, zone));
        return form.options("zone", zones);
    }

    public String getModuleBoxes() {
        Map<String, String> modules = new LinkedHashMap<>();
        reading.modules(reader.getTag())
                .forEach(module -> modules.put(module.id(), module.title().html()));
        return form.boxes("requiredModules", modules);
    }

    public String getDirectBookingBox() {
        return form.boxes("directBooking", Map.of("yes", texts.text("tours.form.direct")));
    }
}
