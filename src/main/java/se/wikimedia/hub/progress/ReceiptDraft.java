package se.wikimedia.hub.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import se.wikimedia.hub.shared.problem.Problem;

/** A receipt while its batch is being recorded. */
final class ReceiptDraft {

    private final List<UUID> accepted = new ArrayList<>();
    private final List<UUID> duplicate = new ArrayList<>();
    private final List<Receipt.Rejection> rejected = new ArrayList<>();

    /** Tries to record one event; where that is refused the reason is noted. Returns whether its id is now known. */
    boolean take(ProgressEvent event, Predicate<ProgressEvent> recorder) {
        try {
            (recorder.test(event) ? accepted : duplicate).add(event.id());
            return true;
        } catch (Problem problem) {
            var about = problem.arguments().get("about");
            rejected.add(new Receipt.Rejection(
                    event.id().toString(), problem.type(), about == null ? null : Objects.toString(about)));
            return false;
        }
    }

    void duplicate(ProgressEvent event) {
        duplicate.add(event.id());
    }

    Receipt receipt() {
        return new Receipt(List.copyOf(accepted), List.copyOf(duplicate), List.copyOf(rejected));
    }
}
