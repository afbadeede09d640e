package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.wikimedia.hub.content.ModulePublished;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * How a module that was written in the browser comes to its readers. From then on its folder no longer overwrites it.
 * Whether somebody may publish is for the caller to know.
 */
@ApplicationScoped
public class Publishing {

    @Inject
    ModuleIntake intake;

    @Inject
    Shelving shelving;

    @Inject
    Event<ModulePublished> published;

    /**
     * Takes the manuscript in as the module's next revision, within the caller's transaction if there is one. After
     * the commit readers find it, then {@link ModulePublished} is told.
     *
     * @param media the pictures and documents by path within the module, such as {@code files/map.svg}; those that are
     *     left out stay as they are stored
     * @param expectedRevision the revision that was edited; 0 for a new module
     * @return the new revision
     * @throws Problem module-changed (conflict) when the module has another revision meanwhile
     * @throws IllegalArgumentException for a file without content
     */
    @Transactional
    public int publish(Manuscript manuscript, Map<String, byte[]> media, int expectedRevision) {
        int revision = intake.takeFromBrowser(manuscript, MediaSource.in(media), expectedRevision);
        shelving.shelve(manuscript, revision);
        published.fire(new ModulePublished(manuscript.module().id(), revision));
        return revision;
    }
}
