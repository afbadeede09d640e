package se.wikimedia.hub.hosting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where a host tells about itself. */
@Named
@RequestScoped
@Route("/hosts/{host}/edit")
@RolesAllowed({"host", "admin"})
public class HostEditPage implements Visited {

    @Inject
    Hosts hosts;

    private @Nullable PortraitRow host;
    private PlainForm form = new PlainForm();

    @Override
    public Optional<String> visit(Visit visit) {
        host = hosts.get(visit.segment("host"));
        if (!hosts.mayTell(host.host())) {
            throw Problem.forbidden();
        }
        form = visit.posted() ? PlainForm.of(visit) : of(host);
        return visit.posted() ? take(visit) : Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        try {
            var version = form.number("version");
            form.check();
            hosts.tell(getHost().host(), draft(), version);
            return Optional.of("/hosts/" + getHost().host());
        } catch (Problem problem) {
            form.refuse(problem);
            form.with("version", getHost().version());
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    private PortraitDraft draft() {
        return new PortraitDraft(
                form.text("about"),
                form.text("place"),
                form.items("languages"),
                form.text("teaches"),
                form.text("learns"),
                form.text("accessibility"),
                form.text("safety"),
                form.text("visa"));
    }

    private static PlainForm of(PortraitRow host) {
        return new PlainForm()
                .with("version", host.version())
                .with("about", host.about())
                .with("place", host.place())
                .with("languages", String.join(", ", host.languages()))
                .with("teaches", host.teaches())
                .with("learns", host.learns())
                .with("accessibility", host.accessibility())
                .with("safety", host.safety())
                .with("visa", host.visa());
    }

    public PortraitRow getHost() {
        return Optional.ofNullable(host).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }
}
