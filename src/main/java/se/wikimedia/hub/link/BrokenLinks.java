package se.wikimedia.hub.link;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Which addresses don't answer, for readers of a page. */
@Named
@RequestScoped
public class BrokenLinks {

    @Inject
    LinkHealth health;

    private Set<Long> broken = Set.of();

    @PostConstruct
    void look() {
        broken = health.broken();
    }

    public boolean has(long resource) {
        return broken.contains(resource);
    }
}
