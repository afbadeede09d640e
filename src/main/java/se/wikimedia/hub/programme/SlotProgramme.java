package se.wikimedia.hub.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.wikimedia.hub.tours.SlotRow;

/** A slot's programme where the slot or a stay in it is shown. */
@Named
@RequestScoped
public class SlotProgramme {

    @Inject
    Programmes programmes;

    private final Map<Long, List<Day>> asked = new HashMap<>();

    /** A day of which something is told. */
    public record Day(LocalDate date, String text) {}

    /** The days of which something is told, the first first. */
    public List<Day> of(SlotRow slot) {
        return asked.computeIfAbsent(slot.id(), id -> ask(slot));
    }

    private List<Day> ask(SlotRow slot) {
        var days = programmes.get(slot.tour(), slot.id()).days();
        return IntStream.range(0, days.size())
                .filter(number -> !days.get(number).isEmpty())
                .mapToObj(number -> new Day(slot.startDate().plusDays(number), days.get(number)))
                .toList();
    }
}
