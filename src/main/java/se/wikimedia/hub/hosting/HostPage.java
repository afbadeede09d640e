package se.wikimedia.hub.hosting;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.SlotRow;

/** A host as a visitor sees it, with what it offers. */
@Named
@RequestScoped
@Route("/hosts/{host}")
@PermitAll
public class HostPage implements Visited {

    @Inject
    Hosts hosts;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable PortraitRow host;

    /** A text of the portrait; the heading is a message key. */
    public record Part(String heading, String text) {}

    @Override
    public Optional<String> visit(Visit visit) {
        host = hosts.get(visit.segment("host"));
        return Optional.empty();
    }

    public PortraitRow getHost() {
        return Optional.ofNullable(host).orElseThrow(Problem::notFound);
    }

    /** What is told. */
    public List<Part> getParts() {
        var all = List.of(
                new Part("hosting.teaches", getHost().teaches()),
                new Part("hosting.learns", getHost().learns()),
                new Part("tours.accessibility", getHost().accessibility()),
                new Part("hosting.safety", getHost().safety()),
                new Part("hosting.visa", getHost().visa()));
        return all.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    public String getPlace() {
        var country = reader.countryName(getHost().country());
        return getHost().place().isEmpty() ? country : getHost().place() + ", " + country;
    }

    public String getLanguages() {
        return texts.list(getHost().languages().stream().map(reader::nameOf).toList());
    }

    public List<SlotRow> getOffers() {
        return hosts.offers(getHost().host());
    }

    public boolean isChangeable() {
        return hosts.mayTell(getHost().host());
    }
}
