package se.wikimedia.hub.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What the committee decides on an item.
 *
 * @param outcome accepted, declined or postponed
 * @param reason for everybody to read
 */
public record DecisionDraft(
        @Nullable String outcome, @Nullable String reason) {}
