package se.wikimedia.hub.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param outcome accepted, declined or postponed; null before it is decided, and for who may not know it yet
 * @param recused the names of members who take no part in the decision; for everybody once the meeting is closed
 * @param yours whether the caller may enter the decision
 */
public record ItemRow(
        long id,
        long proposal,
        String title,
        @Nullable String outcome,
        @Nullable String reason,
        List<String> recused,
        boolean yours) {}
