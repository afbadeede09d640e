package se.wikimedia.hub.agreement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.wikimedia.hub.shared.start.DemoStart;

/** The agreement of the demo's tour that is being travelled. Made once. */
@ApplicationScoped
class DemoTemplate {

    private static final String TOUR = "autumn-visits";
    private static final String TEXT = """
            **{visitor}** visits **{host}** in {place} from {first} to {last}: {title}.

            1. The host plans the {days} days with the visitor and has somebody there to ask at any time.
            2. The host or the tour pays: {covered}.
            3. The visitor is insured, documents what is done and reports within three weeks.
            4. Both keep to the [friendly space](/modules/friendly-space). Either may end the stay.
            """;

    @Inject
    TemplateRepository templates;

    /** After the tour (220), before its stays (330). */
    @Transactional
    void atStart(@Observes @Priority(325) DemoStart start) {
        if (templates.find(TOUR).version() == 0) {
            templates.hold(TOUR);
            templates.write(TOUR, new Template(TEXT.strip(), "en", 1));
        }
    }
}
