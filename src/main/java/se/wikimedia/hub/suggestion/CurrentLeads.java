package se.wikimedia.hub.suggestion;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.helpdesk.OpenQuestion;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.resource.ChangedResource;
import se.wikimedia.hub.resource.Resources;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/**
 * This node's index, in the folder {@code suggestions} of HUB_DATA. It follows the database: who looks after a question
 * was asked, here or on another node, finds it. Private requests never come here.
 */
@ApplicationScoped
class CurrentLeads {

    private static final Logger LOG = Logger.getLogger(CurrentLeads.class.getName());

    @Inject
    Requests requests;

    @Inject
    Resources resources;

    @Inject
    @ConfigProperty(name = "HUB_DATA")
    String data;

    @Inject
    Rounds rounds;

    private @Nullable Followed followed;

    /** Beside the start: readers of lessons needn't wait for it, and who asks earlier waits until it is there. */
    void atStart(@Observes HubStart start) {
        rounds.soon("the index of suggestions can't be built; who looks for some tries again", this::get);
    }

    /** One of both tables' rows. */
    private record Row(long id, Instant changed, @Nullable Lead lead) implements Trail.Change {}

    /** An index with the trails that lead up to what it holds. */
    private record Followed(LeadIndex index, Trail<Row> requests, Trail<Row> resources) {}

    /**
     * @throws UncheckedIOException the folder can't be used
     */
    synchronized LeadIndex get() {
        try {
            if (followed == null) {
                followed = new Followed(
                        LeadIndex.create(Path.of(data).resolve("suggestions")),
                        new Trail<>((since, after, limit) -> requests.changed(since, after, limit).stream()
                                .map(CurrentLeads::row)
                                .toList()),
                        new Trail<>((since, after, limit) -> resources.changed(since, after, limit).stream()
                                .map(CurrentLeads::row)
                                .toList()));
            }
            follow(followed);
            return followed.index();
        } catch (IOException | RuntimeException e) {
            close();
            throw e instanceof IOException unusable ? new UncheckedIOException(unusable) : (RuntimeException) e;
        }
    }

    private static void follow(Followed followed) throws IOException {
        var index = followed.index();
        boolean asked = followed.requests().follow(rows -> take(index, Lead.Kind.REQUEST, rows));
        boolean added = followed.resources().follow(rows -> take(index, Lead.Kind.RESOURCE, rows));
        if (asked || added) {
            index.show();
        }
    }

    private static void take(LeadIndex index, Lead.Kind kind, List<Row> rows) throws IOException {
        for (var row : rows) {
            if (row.lead() == null) {
                index.remove(kind, row.id());
            } else {
                index.put(row.lead());
            }
        }
    }

    private static Row row(OpenQuestion question) {
        var lead = new Lead(
                Lead.Kind.REQUEST,
                question.id(),
                question.language(),
                question.title(),
                question.text(),
                question.topics());
        return new Row(question.id(), question.changed(), question.waits() ? lead : null);
    }

    private static Row row(ChangedResource resource) {
        var row = resource.row();
        var description = row.description() == null ? "" : row.description();
        var lead = new Lead(Lead.Kind.RESOURCE, row.id(), row.language(), row.title(), description, row.topics());
        return new Row(row.id(), resource.changed(), lead);
    }

    @PreDestroy
    synchronized void close() {
        try {
            if (followed != null) {
                followed.index().close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the index of suggestions wasn't closed properly; it is made anew anyway", e);
        } finally {
            followed = null;
        }
    }
}
