package se.wikimedia.hub.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written about a request, beside it; looked for once. */
@Named("conversation")
@RequestScoped
public class RequestConversation {

    @Inject
    Conversations conversations;

    private @Nullable List<MessageRow> found;

    public List<MessageRow> about(long request) {
        if (found == null) {
            found = conversations.about(request);
        }
        return found;
    }

    public boolean writing(long request) {
        return conversations.mayWrite(request);
    }
}
