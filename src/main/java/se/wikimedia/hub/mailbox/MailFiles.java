package se.wikimedia.hub.mailbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a mail, beside the question that it asks; looked for once. */
@Named
@RequestScoped
public class MailFiles {

    @Inject
    Mailbox mailbox;

    private @Nullable List<String> found;

    /** @param code of the guest's link */
    public List<String> of(String code) {
        if (found == null) {
            found = mailbox.filesOf(code);
        }
        return found;
    }
}
