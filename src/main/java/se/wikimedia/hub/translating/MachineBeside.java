package se.wikimedia.hub.translating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.machine.MachineText;
import se.wikimedia.hub.machine.MachineTranslations;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.translation.Place;

/** What a machine makes of the open unit, where somebody asks for it. */
@Named
@RequestScoped
public class MachineBeside {

    @Inject
    MachineTranslations machine;

    @Inject
    Texts texts;

    private Place place = new Place("", "", "");
    private @Nullable MachineText text;
    private boolean taken;
    private String problem = "";

    /**
     * Asks, if it is wanted.
     *
     * @param wanted ask; take, to have what it says in the field; or nothing
     * @throws Problem forbidden; not found
     */
    void ask(Place of, String wanted) {
        place = of;
        if (wanted.isEmpty()) {
            return;
        }
        try {
            text = machine.of(place.language(), place.group(), place.unit());
            taken = wanted.equals("take");
        } catch (Problem refusal) {
            if (refusal.kind() == Problem.Kind.FORBIDDEN || refusal.kind() == Problem.Kind.NOT_FOUND) {
                throw refusal;
            }
            problem = texts.of("problem." + refusal.type(), refusal.arguments());
        }
    }

    /** What is to stand in the field. */
    Optional<String> taken() {
        return said().filter(words -> taken);
    }

    Optional<String> said() {
        return Optional.ofNullable(text).map(MachineText::text);
    }

    /** Whether it can be asked now. */
    public boolean isOffered() {
        return machine.isOffered(place.language()) && text == null;
    }

    /** Null where nobody has asked or it was silent. */
    public @Nullable MachineText getText() {
        return text;
    }

    /** Why it says nothing, in words; empty where it does. */
    public String getProblem() {
        return problem;
    }
}
