package se.wikimedia.hub.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rate tables with their bands and daily rates. */
@ApplicationScoped
class RateRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    List<RateTable> all() {
        Map<LocalDate, List<Band>> bands = new HashMap<>();
        rows("SELECT valid_from, from_km, to_km, amount, green FROM rate_band")
                .forEach(row -> bands.computeIfAbsent(day(row), from -> new ArrayList<>())
                        .add(new Band(
                                ((Number) row[1]).intValue(),
                                row[2] == null ? null : ((Number) row[2]).intValue(),
                                ((Number) row[3]).longValue(),
                                ((Number) row[4]).longValue())));
        Map<LocalDate, List<DailyRate>> days = new HashMap<>();
        rows("SELECT valid_from, country, amount FROM rate_day")
                .forEach(row -> days.computeIfAbsent(day(row), from -> new ArrayList<>())
                        .add(new DailyRate(country(row[1]), ((Number) row[2]).longValue())));
        return rows("SELECT valid_from, currency, version FROM rate_table ORDER BY valid_from").stream()
                .map(row -> new RateTable(
                        day(row),
                        row[1].toString(),
                        bands.getOrDefault(day(row), List.of()).stream()
                                .sorted(Comparator.comparingInt(Band::from))
                                .toList(),
                        days.getOrDefault(day(row), List.of()).stream()
                                .sorted(Comparator.comparing(
                                        DailyRate::country, Comparator.nullsLast(Comparator.naturalOrder())))
                                .toList(),
                        ((Number) row[2]).intValue()))
                .toList();
    }

    private static @Nullable String country(Object column) {
        var code = column.toString();
        return code.isEmpty() ? null : code;
    }

    private static LocalDate day(Object[] row) {
        return LocalDate.parse(row[0].toString());
    }

    private List<Object[]> rows(String sql) {
        List<?> rows = entities.createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Nobody else changes the table until the transaction ends; its version, 0 where it is there from now on. */
    int hold(LocalDate from, String currency) {
        entities.createNativeQuery("INSERT INTO rate_table (valid_from, currency, version) VALUES (?1, ?2, 0)"
                        + " ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, from.toString())
                .setParameter(2, currency)
                .executeUpdate();
        List<?> version = entities.createNativeQuery("SELECT version FROM rate_table WHERE valid_from = ?1 FOR UPDATE")
                .setParameter(1, from.toString())
                .getResultList();
        return ((Number) version.get(0)).intValue();
    }

    void write(RateTable table) {
        var from = table.from().toString();
        update("DELETE FROM rate_band WHERE valid_from = ?1", from);
        update("DELETE FROM rate_day WHERE valid_from = ?1", from);
        update(
                "UPDATE rate_table SET currency = ?2, version = ?3 WHERE valid_from = ?1",
                from,
                table.currency(),
                table.version());
        table.bands()
                .forEach(band -> update(
                        "INSERT INTO rate_band (valid_from, from_km, to_km, amount, green) VALUES (?1, ?2, ?3, ?4, ?5)",
                        from,
                        band.from(),
                        band.to(),
                        band.amount(),
                        band.green()));
        table.days()
                .forEach(day -> update(
                        "INSERT INTO rate_day (valid_from, country, amount) VALUES (?1, ?2, ?3)",
                        from,
                        day.country() == null ? "" : day.country(),
                        day.amount()));
    }

    void remove(LocalDate from) {
        update("DELETE FROM rate_table WHERE valid_from = ?1", from.toString());
    }

    private void update(String sql, @Nullable Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
