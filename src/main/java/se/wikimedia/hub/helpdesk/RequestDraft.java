package se.wikimedia.hub.helpdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Visit;

/**
 * A request as somebody asks it.
 *
 * @param title the text's beginning where there is none
 * @param text what is needed; plain text
 * @param visibility public or private; what isn't said to be public is private
 * @param language BCP 47; the reader's where there is none
 * @param community the key of the community that needs it; the person's own where there is none
 * @param topics keys of the catalogue's topics
 * @param neededBy a local date
 * @param partner the institution, if any
 * @param platform where the work is done: Commons, Wikidata, a tool
 * @param createdAt only an admin may name another time than now, for older records
 */
public record RequestDraft(
        @Nullable String title,
        @Nullable String text,
        @Nullable String visibility,
        @Nullable String language,
        @Nullable String community,
        @Nullable List<String> topics,
        @Nullable LocalDate neededBy,
        @Nullable String partner,
        @Nullable String platform,
        @Nullable Instant createdAt) {

    /**
     * As somebody has typed it into a page's form.
     *
     * @throws Problem invalid: no date
     */
    public static RequestDraft typed(Visit visit) {
        return new RequestDraft(
                null,
                visit.parameter("text").orElse(null),
                visit.parameter("visibility").orElse(null),
                visit.parameter("language").orElse(null),
                visit.parameter("community").orElse(null),
                visit.parameters("topics"),
                HelpPage.date(visit.parameter("neededBy")),
                visit.parameter("partner").orElse(null),
                visit.parameter("platform").orElse(null),
                null);
    }
}
