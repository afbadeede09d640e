package se.wikimedia.hub.tours;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.reading.ModuleReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Formats;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A tour: what, when, how it is decided, and its slots with filters that are part of the address. */
@Named
@RequestScoped
@Route("/tours/{tour}")
@PermitAll
public class TourPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Reading reading;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    @Inject
    CurrentPerson me;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    private @Nullable TourRow tour;
    private List<SlotRow> all = List.of();
    private PlainForm filter = new PlainForm();
    private @Nullable MonthCalendar calendar;

    /** A phase with its first day. */
    public record Step(String key, LocalDate begins) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        all = slots.all(visit.segment("tour"));
        filter = PlainForm.of(visit);
        calendar = MonthCalendar.of(month(), formats.firstDayOfWeek(reader.getTag()), offered());
        return Optional.empty();
    }

    /** The one that is asked for, else the first in which somebody can still go. */
    private YearMonth month() {
        try {
            var asked = filter.text("month");
            if (asked != null) {
                return YearMonth.parse(asked);
            }
        } catch (DateTimeParseException e) {
            // as if none were asked for
        }
        var today = LocalDate.ofInstant(clock.instant(), getTour().zoneId());
        return YearMonth.from(offered().stream()
                .filter(slot -> !slot.endDate().isBefore(today))
                .map(SlotRow::startDate)
                .findFirst()
                .or(() -> offered().stream().map(SlotRow::startDate).findFirst())
                .orElse(today));
    }

    /** Those on the page that weren't cancelled. */
    private List<SlotRow> offered() {
        return getSlots().stream()
                .filter(slot -> !slot.status().equals(SlotStatus.CANCELLED.key()))
                .toList();
    }

    public MonthCalendar getCalendar() {
        return Optional.ofNullable(calendar).orElseThrow(Problem::notFound);
    }

    public String getMonthName() {
        return formats.month(reader.getTag(), getCalendar().month());
    }

    /** A day of the week over its column. */
    public record Weekday(String name, String inShort) {}

    public List<Weekday> getWeekdays() {
        var lang = reader.getTag();
        return getCalendar().weeks().get(0).days().stream()
                .map(day -> new Weekday(formats.weekday(lang, day.date()), formats.weekdayInShort(lang, day.date())))
                .toList();
    }

    public String getMonthBefore() {
        return monthAddress(getCalendar().month().minusMonths(1));
    }

    public String getMonthAfter() {
        return monthAddress(getCalendar().month().plusMonths(1));
    }

    private String monthAddress(YearMonth month) {
        var chosen = Stream.of("host", "language")
                .filter(name -> filter.text(name) != null)
                .map(name -> "&" + name + "=" + URLEncoder.encode(filter.value(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return "/tours/" + getTour().id() + "?month=" + month + chosen + "#calendar";
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public List<Step> getPhases() {
        return Phase.all().stream()
                .filter(phase -> phase != Phase.DRAFTING)
                .map(phase -> new Step(phase.key(), getTour().begins(phase)))
                .toList();
    }

    public List<ModuleReading> getRequired() {
        var required = getTour().requiredModules();
        return reading.modules(reader.getTag()).stream()
                .filter(module -> required.contains(module.id()))
                .toList();
    }

    public List<SlotRow> getSlots() {
        return all.stream()
                .filter(slot -> filter.text("host") == null || slot.host().equals(filter.text("host")))
                .filter(slot ->
                        filter.text("language") == null || slot.languages().contains(filter.value("language")))
                .toList();
    }

    /** Whether there is any slot that the reader may see. */
    public boolean isOffering() {
        return !all.isEmpty();
    }

    public String getHostOptions() {
        var hosts = new TreeMap<String, String>();
        all.forEach(slot -> hosts.put(slot.host(), slot.hostName()));
        return filter.options("host", hosts);
    }

    public String getLanguageOptions() {
        Map<String, String> languages = new TreeMap<>();
        all.forEach(slot -> slot.languages().forEach(tag -> languages.put(tag, reader.nameOf(tag))));
        return filter.options("language", languages);
    }

    public String languagesOf(SlotRow slot) {
        return texts.list(slot.languages().stream().map(reader::nameOf).toList());
    }

    public boolean isApplying() {
        return getTour().is(Phase.APPLICATIONS_OPEN);
    }

    public boolean isHosting() {
        return !slots.hosts(getTour().id()).isEmpty();
    }

    /** Whether the reader makes tours. */
    public boolean isMaking() {
        return me.has(Role.COORDINATOR, "") || me.has(Role.ADMIN);
    }

    public boolean isCoordinating() {
        return me.has(Role.COORDINATOR, getTour().id()) || me.has(Role.ADMIN);
    }
}
