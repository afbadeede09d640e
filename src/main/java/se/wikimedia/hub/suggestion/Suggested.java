package se.wikimedia.hub.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/** Suggestions for a page that somebody asks on, looked for once. */
@Named
@RequestScoped
public class Suggested {

    private static final Logger LOG = Logger.getLogger(Suggested.class.getName());

    @Inject
    Suggestions suggestions;

    @Inject
    SuggestionLimits limits;

    @Inject
    HttpServletRequest request;

    private @Nullable Suggestion found;

    /** None for somebody who asks too often, or where the index is broken: the page is there to ask. */
    public Suggestion to(String text, List<String> topics) {
        if (found == null) {
            found = text.isEmpty() && topics.isEmpty() ? Suggestion.NONE : look(text, topics);
        }
        return found;
    }

    private Suggestion look(String text, List<String> topics) {
        try {
            limits.ask(request.getRemoteAddr());
            return suggestions.to(text, topics);
        } catch (Problem tooMany) {
            return Suggestion.NONE;
        } catch (UncheckedIOException e) {
            LOG.log(Level.SEVERE, "there are no suggestions", e);
            return Suggestion.NONE;
        }
    }
}
