package se.wikimedia.hub.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;

/** What became of what an author has just sent: told on the page that they are led to, or on the form that comes back. */
@Named("editingNotice")
@RequestScoped
public class EditingNotice {

    static final String PARAMETER = "done";

    private static final Set<String> GOOD = Set.of(
            "saved",
            "unchanged",
            "merged",
            "added",
            "moved",
            "removed",
            "submitted",
            "returned",
            "published",
            "dropped",
            "restored",
            "caught-up");
    private static final Set<String> HALF = Set.of("caught-up-aside");

    @Inject
    Texts texts;

    private final List<String> problems = new ArrayList<>();
    private String told = "";

    void read(Visit visit) {
        visit.parameter(PARAMETER)
                .filter(each -> GOOD.contains(each) || HALF.contains(each))
                .ifPresent(each -> told = each);
    }

    void refused(Problem problem) {
        if (problem.fields().isEmpty()) {
            problems.add(texts.of("problem." + problem.type(), problem.arguments()));
        }
        problem.fields().forEach(field -> problems.add(texts.of(field.message(), field.arguments())));
    }

    public List<String> getProblems() {
        return problems;
    }

    /** Empty where nothing is to be told. */
    public String getTold() {
        return told.isEmpty() ? "" : texts.text("editing.done." + told);
    }

    public boolean isHalf() {
        return HALF.contains(told);
    }
}
