package se.wikimedia.hub.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** A request's attachments, beside it. */
@Named("attached")
@RequestScoped
public class AttachedToRequest {

    private static final Set<String> REFUSALS = Set.of(
            CheckedFile.TOO_LARGE,
            "attachment-type",
            "attachments-full",
            "file-without-name",
            "invalid",
            "forbidden",
            "not-found");

    @Inject
    Attachments attachments;

    @Inject
    HttpServletRequest address;

    public List<AttachmentRow> to(long request) {
        return attachments.beside(request);
    }

    public boolean adding(long request) {
        return attachments.mayAdd(request);
    }

    /** Why the last one wasn't taken: the type of a problem; empty where it was. */
    public String getRefusal() {
        var told = address.getParameter("refused");
        return told != null && REFUSALS.contains(told) ? told : "";
    }
}
