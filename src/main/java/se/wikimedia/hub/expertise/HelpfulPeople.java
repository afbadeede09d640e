package se.wikimedia.hub.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Beside a request: who has helped with it. */
@Named
@RequestScoped
public class HelpfulPeople {

    @Inject
    Handovers handovers;

    public List<String> with(long request) {
        return handovers.helped(request);
    }
}
