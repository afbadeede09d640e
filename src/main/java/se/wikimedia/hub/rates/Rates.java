package se.wikimedia.hub.rates;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;

/** The rate tables of all tours: for all to read, for coordinators and admins to keep. */
@Service
public class Rates {

    @Inject
    RateRepository rates;

    @Inject
    CurrentPerson me;

    @AllowedToAll
    public RateBook book() {
        return new RateBook(rates.all());
    }

    /** The newest first. */
    @AllowedToAll
    public List<RateTable> all() {
        return book().newestFirst().toList();
    }

    /** @throws Problem not found, where none begins on that day */
    @AllowedToAll
    public RateTable get(LocalDate from) {
        return rates.all().stream()
                .filter(table -> table.from().equals(from))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    @AllowedToAll
    public boolean isKeeper() {
        return me.has(Role.COORDINATOR) || me.has(Role.ADMIN);
    }

    /** All tables as comma-separated values. */
    @AllowedToAll
    public String file() {
        return RateFile.write(all());
    }

    /**
     * Makes or replaces the table that begins on a day.
     *
     * @param version the one that was seen, 0 for none; null takes any
     * @throws Problem invalid, with everything at once; stale, where somebody has changed it since
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public RateTable put(LocalDate from, TableDraft draft, @Nullable Integer version) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        int present = rates.hold(from, String.valueOf(draft.currency()));
        refuseStale(version, present);
        var table = draft.table(from, present + 1);
        rates.write(table);
        return table;
    }

    /** @throws Problem not found; stale */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public void remove(LocalDate from, @Nullable Integer version) {
        var table = get(from);
        refuseStale(version, rates.hold(from, table.currency()));
        rates.remove(from);
    }

    /** Takes the tables of a file, unless anything in it is wrong; then nothing is changed. Others stay. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public RateReport take(byte[] bytes) {
        var file = RateFile.read(bytes);
        if (!file.problems().isEmpty()) {
            return new RateReport(0, file.problems());
        }
        var tables = file.tables();
        tables.forEach((from, draft) -> put(from, draft, null));
        return new RateReport(tables.size(), List.of());
    }

    private static void refuseStale(@Nullable Integer version, int present) {
        if (version != null && version != present) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
    }
}
