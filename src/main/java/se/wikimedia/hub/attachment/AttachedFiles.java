package se.wikimedia.hub.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ChosenFile;
import se.wikimedia.hub.shared.web.Visit;

/**
 * Attachments at {@code /attachments/{id}}, as downloads alone; and what forms send to
 * {@code /attachments/{request}}: a file, or which one is to be removed.
 */
@WebServlet(urlPatterns = AttachedFiles.PATH + "*")
@MultipartConfig(
        maxFileSize = CheckedFile.LARGEST_SENT,
        maxRequestSize = CheckedFile.LARGEST_SENT,
        fileSizeThreshold = 1 << 20)
public class AttachedFiles extends HttpServlet {

    static final String PATH = "/attachments/";

    @Inject
    transient Attachments attachments;

    @Inject
    transient CurrentPerson me;

    private static Optional<Long> number(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.startsWith("/"))
                .flatMap(path -> Ids.find(path.substring(1)));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.write(attachments.open(number(request).orElseThrow(Problem::notFound)), response);
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = number(request);
        if (!me.signedIn()) {
            response.sendRedirect("/signin?next=/help");
        } else if (number.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect("/help/" + number.get() + refusal(request, number.get()) + "#attachments");
        }
    }

    /** What to tell on the request's page; empty where all is well. */
    private String refusal(HttpServletRequest request, long number) throws IOException {
        try {
            if (ChosenFile.isSentWith(request)) {
                var file = ChosenFile.of(request);
                attachments.add(number, file.name(), file.bytes());
            } else {
                attachments.remove(new Visit(request).sentId("remove").orElseThrow(Problem::notFound));
            }
            return "";
        } catch (Problem problem) {
            return "?refused=" + CheckedFile.refusal(problem);
        }
    }
}
