package se.wikimedia.hub.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a coordinator writes what visitors and hosts of a tour agree on. */
@Named
@RequestScoped
@Route("/tours/{tour}/agreement")
@RolesAllowed({"coordinator", "admin"})
public class TemplatePage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Agreements agreements;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TourRow tour;
    private Template template = Template.none(0);
    private PlainForm form = new PlainForm();

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        template = agreements.template(tour.id());
        if (visit.posted()) {
            return take(visit);
        }
        form.with("version", template.version())
                .with("text", template.text())
                .with("language", template.none() ? reader.getTag() : template.language());
        return Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            var version = form.number("version");
            form.check();
            agreements.put(getTour().id(), new TemplateDraft(form.text("text"), form.text("language")), version);
            return Optional.of("/tours/" + getTour().id() + "/agreement");
        } catch (Problem problem) {
            form.refuse(problem);
            form.with("version", template.version());
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public Template getTemplate() {
        return template;
    }

    /** As its readers see it, but with its fields. */
    public String getHtml() {
        return SafeHtml.block(template.text(), Links.asWritten());
    }

    /** A field with what comes in its place. */
    public record Field(String name, String meaning) {}

    public List<Field> getFields() {
        return Fields.NAMES.stream()
                .map(name -> new Field("{" + name + "}", texts.text("agreement.field." + name)))
                .toList();
    }
}
