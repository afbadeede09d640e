package se.wikimedia.hub.roster;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Wikimedians in Residence, to be found by what they know, speak and where. */
@Named
@RequestScoped
@Route("/residents")
@PermitAll
public class RosterPage implements Visited {

    @Inject
    Roster roster;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    private RosterFilter filter = new RosterFilter("", "", "");
    private List<ResidentRow> found = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        filter = new RosterFilter(
                visit.parameter("topic").orElse(""),
                visit.parameter("language").orElse(""),
                visit.parameter("country").orElse(""));
        found = roster.search(filter);
        return Optional.empty();
    }

    public RosterFilter getFilter() {
        return filter;
    }

    public List<ResidentRow> getFound() {
        return found;
    }

    public boolean isDesk() {
        return me.has(Role.AGENT);
    }

    /** A country's name in the reader's language. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(reader.getTag()));
    }
}
