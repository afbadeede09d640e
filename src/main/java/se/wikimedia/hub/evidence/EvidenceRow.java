package se.wikimedia.hub.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * A link and what is known of it.
 *
 * @param lesson the permanent id, as is the question's
 * @param lang BCP 47, the language the lesson was read in
 * @param title of the page, as the wiki tells it; where it was found
 * @param lookedUpAt when the wiki told
 * @param decidedAt when an author did
 */
public record EvidenceRow(
        long id,
        String module,
        String lesson,
        String question,
        String lang,
        String link,
        Instant givenAt,
        EvidenceState state,
        Optional<String> title,
        Optional<Instant> lookedUpAt,
        Optional<Instant> decidedAt) {

    public String stateKey() {
        return state.key();
    }

    /** Whether it still lacks an author's word. */
    public boolean undecided() {
        return !state.decided();
    }
}
