package se.wikimedia.hub.shared.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Html;

/** A plain form as somebody has filled it in, with what is wrong with it; so that nothing typed is lost. */
public final class PlainForm {

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private @Nullable Problem refusal;

    /** What was sent. */
    public static PlainForm of(Visit visit) {
        var form = new PlainForm();
        visit.parameterNames().forEach(name -> form.values.put(name, visit.parameters(name)));
        return form;
    }

    /** What the form shows before anybody has typed; null is nothing. */
    public PlainForm with(String name, @Nullable Object value) {
        values.put(name, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    public PlainForm with(String name, List<String> chosen) {
        values.put(name, chosen);
        return this;
    }

    /** As it was typed; empty where nothing was. */
    public String value(String name) {
        var all = values(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean ticked(String name) {
        return !values(name).isEmpty();
    }

    /** Without outer space; null where that leaves nothing. */
    public @Nullable String text(String name) {
        var text = value(name).strip();
        return text.isEmpty() ? null : text;
    }

    /** What stands between commas. */
    public List<String> items(String name) {
        return Arrays.stream(value(name).split("[,،;\\n]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Null where nothing, or something else, was typed; the latter is then wrong with the form. */
    public @Nullable Integer number(String name) {
        var text = text(name);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            problems.add(new FieldProblem(name, "form.number"));
            return null;
        }
    }

    /** The same for a number with a point or a comma. */
    public @Nullable Double decimal(String name) {
        var text = text(name);
        try {
            return text == null ? null : Double.valueOf(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            problems.add(new FieldProblem(name, "form.number"));
            return null;
        }
    }

    /** The same for a date as browsers send it. */
    public @Nullable LocalDate date(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(new FieldProblem(name, "form.date"));
            return null;
        }
    }

    /** The same for a time of day as browsers send it. */
    public @Nullable LocalTime time(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(new FieldProblem(name, "form.time"));
            return null;
        }
    }

    /**
     * Refuses what could not be read.
     *
     * @throws Problem invalid
     */
    public void check() {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** What was refused is shown with the form. */
    public void refuse(Problem problem) {
        refusal = problem;
        problems.clear();
        problems.addAll(problem.fields());
    }

    /** A message key; empty while nothing is wrong. */
    public String getRefusal() {
        return refusal == null ? "" : "problem." + refusal.type();
    }

    public Map<String, Object> getRefusalArguments() {
        return refusal == null ? Map.of() : refusal.arguments();
    }

    public boolean wrong(String name) {
        return find(name).isPresent();
    }

    public FieldProblem problem(String name) {
        return find(name).orElseThrow();
    }

    private Optional<FieldProblem> find(String name) {
        return problems.stream().filter(each -> each.field().equals(name)).findFirst();
    }

    /** The options of a select element as HTML; the keys are what is sent, the values what is shown. */
    public String options(String name, Map<String, String> choices) {
        var html = new StringBuilder();
        choices.forEach((key, label) -> html.append("<option value=\"")
                .append(Html.escape(key))
                .append(values(name).contains(key) ? "\" selected>" : "\">")
                .append(Html.escape(label))
                .append("</option>"));
        return html.toString();
    }

    /** The same as boxes to tick. */
    public String boxes(String name, Map<String, String> choices) {
        var html = new StringBuilder();
        choices.forEach((key, label) -> html.append("<label class=\"choice\"><input type=\"checkbox\" name=\"")
                .append(Html.escape(name))
                .append("\" value=\"")
                .append(Html.escape(key))
                .append(values(name).contains(key) ? "\" checked> <span>" : "\"> <span>")
                .append(Html.escape(label))
                .append("</span></label>"));
        return html.toString();
    }
}
