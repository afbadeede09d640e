package se.wikimedia.hub.hosting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.BlackoutRow;
import se.wikimedia.hub.tours.Blackouts;
import se.wikimedia.hub.tours.DayRange;

/** Where a host tells on which days it takes nobody. */
@Named
@RequestScoped
@Route("/hosts/{host}/blackouts")
@RolesAllowed({"host", "admin"})
public class BlackoutsPage implements Visited {

    @Inject
    Hosts hosts;

    @Inject
    Blackouts blackouts;

    private @Nullable PortraitRow host;
    private PlainForm form = new PlainForm();

    @Override
    public Optional<String> visit(Visit visit) {
        host = hosts.get(visit.segment("host"));
        if (!hosts.mayTell(host.host())) {
            throw Problem.forbidden();
        }
        var present = blackouts.get(host.host());
        if (visit.posted()) {
            return take(visit, present);
        }
        form.with("version", present.version())
                .with("days", present.days().stream().map(DayRange::toString).collect(Collectors.joining("\n")));
        return Optional.empty();
    }

    private Optional<String> take(Visit visit, BlackoutRow present) {
        form = PlainForm.of(visit);
        try {
            var version = form.number("version");
            form.check();
            blackouts.put(getHost().host(), form.items("days"), version);
            return Optional.of("/hosts/" + getHost().host());
        } catch (Problem problem) {
            form.refuse(problem);
            form.with("version", present.version());
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    public PortraitRow getHost() {
        return Optional.ofNullable(host).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }
}
