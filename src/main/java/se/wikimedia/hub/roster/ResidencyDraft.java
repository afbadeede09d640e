package se.wikimedia.hub.roster;

import org.jspecify.annotations.Nullable;

/**
 * What somebody agrees to; what isn't told is not agreed to.
 *
 * @param listed whether agents find them
 * @param open whether everybody does
 */
public record ResidencyDraft(
        @Nullable Boolean listed,
        @Nullable Boolean open,
        @Nullable String about) {}
