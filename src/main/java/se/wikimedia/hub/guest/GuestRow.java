package se.wikimedia.hub.guest;

import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.helpdesk.RequestDraft;
import se.wikimedia.hub.helpdesk.RequestRow;

/**
 * A guest's question, for whoever has its link.
 *
 * @param question as it was asked, until it is confirmed; null then
 * @param request what became of it; null until then
 */
public record GuestRow(
        @Nullable RequestDraft question, @Nullable RequestRow request) {}
