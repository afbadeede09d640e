package se.wikimedia.hub.guest;

import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.helpdesk.RequestDraft;

/**
 * What a mail doesn't tell of a question.
 *
 * @param visibility public or private; what isn't said to be public is private
 * @param language BCP 47
 * @param community the key of the community that needs it
 */
public record GuestCompletion(
        @Nullable String visibility,
        @Nullable String language,
        @Nullable String community) {

    RequestDraft of(RequestDraft question) {
        return new RequestDraft(
                question.title(),
                question.text(),
                visibility,
                language,
                community,
                question.topics(),
                question.neededBy(),
                question.partner(),
                question.platform(),
                null);
    }
}
