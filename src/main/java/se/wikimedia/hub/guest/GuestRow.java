package se.wikimedia.hub.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.conversation.MessageRow;
import se.wikimedia.hub.helpdesk.RequestDraft;
import se.wikimedia.hub.helpdesk.RequestRow;

/**
 * A guest's question, for whoever has its link.
 *
 * @param question as it was asked, until it is confirmed; null then
 * @param request what became of it; null until then
 * @param messages what the guest and the Helpdesk have written to each other since
 */
public record GuestRow(
        @Nullable RequestDraft question, @Nullable RequestRow request, List<MessageRow> messages) {}
