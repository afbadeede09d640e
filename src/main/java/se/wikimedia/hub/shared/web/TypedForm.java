package se.wikimedia.hub.shared.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * A plain form with what was typed into it: when it is refused, it is shown again as it was, with what is wrong beside
 * each field. Its fields have the names that the problem gives, and their messages the id {@code name-problem}.
 */
public final class TypedForm {

    private final Texts texts;
    private final Visit visit;
    private final Map<String, String> before;
    private @Nullable Problem refusal;

    /** {@code before} is what stands in the fields before anybody types. */
    public TypedForm(Texts texts, Visit visit, Map<String, String> before) {
        this.texts = texts;
        this.visit = visit;
        this.before = Map.copyOf(before);
    }

    public void refuse(Problem problem) {
        refusal = problem;
    }

    /**
     * Does what was asked for with the form; what is refused is shown in it.
     *
     * @param act returns where to go on
     * @return the same; empty where it was refused
     * @throws Problem unauthenticated or forbidden: nothing typed helps there
     */
    public Optional<String> send(Supplier<String> act) {
        try {
            return Optional.of(act.get());
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAUTHENTICATED || problem.kind() == Problem.Kind.FORBIDDEN) {
                throw problem;
            }
            refusal = problem;
            return Optional.empty();
        }
    }

    public String value(String field) {
        var typed = visit.request().getParameter(field);
        return typed == null ? before.getOrDefault(field, "") : typed;
    }

    /** Whether one of several was chosen. */
    public boolean chose(String field, String value) {
        return visit.request().getParameterMap().containsKey(field)
                ? visit.parameters(field).contains(value)
                : List.of(before.getOrDefault(field, "").split(" ")).contains(value);
    }

    public boolean isRefused() {
        return refusal != null;
    }

    /** What is wrong with the field; empty when nothing is. */
    public String problem(String field) {
        return problems().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    public List<FieldProblem> problems() {
        return refusal == null ? List.of() : refusal.fields();
    }

    public String text(FieldProblem problem) {
        return texts.of(problem.message(), problem.arguments());
    }

    /** What is wrong with the whole. */
    public String getSummary() {
        return refusal == null ? "" : texts.of("problem." + refusal.type(), refusal.arguments());
    }

    /** Before the first line of the page is sent. */
    public void begin() {
        if (refusal != null) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.kind().status());
        }
    }
}
