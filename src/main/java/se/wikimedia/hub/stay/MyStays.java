package se.wikimedia.hub.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.wikimedia.hub.authority.CurrentPerson;

/** The reader's own stays, among their own things. */
@Named
@RequestScoped
public class MyStays {

    @Inject
    Stays stays;

    @Inject
    CurrentPerson me;

    public List<StayRow> getAll() {
        return me.signedIn() ? stays.mine() : List.of();
    }

    /** Those that are badges: made and reported. */
    public List<StayRow> getCertified() {
        return getAll().stream().filter(StayRow::certified).toList();
    }
}
