package se.wikimedia.hub.relation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What has to do with a request, beside it; looked for once. */
@Named
@RequestScoped
public class RelatedRequests {

    @Inject
    Relations relations;

    private @Nullable Related found;

    public Related of(long request) {
        if (found == null) {
            found = relations.of(request);
        }
        return found;
    }
}
