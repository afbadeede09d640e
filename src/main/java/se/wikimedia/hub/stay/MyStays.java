package se.wikimedia.hub.stay;

import jakarta.annotation.PostConstruct;
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

    private List<StayRow> all = List.of();

    @PostConstruct
    void ask() {
        all = me.signedIn() ? stays.mine() : List.of();
    }

    public List<StayRow> getAll() {
        return all;
    }

    /** Those that are badges: made and reported. */
    public List<StayRow> getCertified() {
        return all.stream().filter(StayRow::certified).toList();
    }
}
