package se.wikimedia.hub.gap;

import org.jspecify.annotations.Nullable;

/**
 * Where a gap came up.
 *
 * @param request the request's id; null where it was none
 * @param concealed whether that request is private
 */
public record Origin(@Nullable Long request, boolean concealed) {

    /** In no request: at a conference, in a report. */
    public static final Origin ELSEWHERE = new Origin(null, false);
}
