package se.wikimedia.hub.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.shared.problem.Problem;

/** Takes a group's file that somebody has chosen in the browser, and shows on its page what became of it. */
@WebServlet(UploadedFiles.PATH + "*")
@MultipartConfig(maxFileSize = UploadedFiles.MOST_BYTES, maxRequestSize = UploadedFiles.MOST_BYTES + 10_000)
public class UploadedFiles extends HttpServlet {

    static final String PATH = "/translation-files/";
    static final int MOST_BYTES = 1 << 20;

    private static final String VIEW = "/WEB-INF/views/exchange/exchange.xhtml";

    @Inject
    transient GroupFiles files;

    @Inject
    transient ExchangePage page;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().substring(1).split("/", -1);
        if (!me.signedIn()) {
            response.sendRedirect("/signin?next=/translate");
        } else if (path.length != 2) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            take(path[0], path[1], request, response);
        }
    }

    private void take(String language, String group, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            page.show(language, group);
            take(language, group, bytes(request));
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
            return;
        }
        if (!page.getProblem().isEmpty()) {
            response.setStatus(422);
        }
        request.getRequestDispatcher(VIEW).forward(request, response);
    }

    private void take(String language, String group, byte[] bytes) {
        if (bytes.length == 0) {
            page.refused("problem.file-without-name");
        } else {
            page.taken(files.take(language, group, FileFormat.of(bytes), bytes));
        }
    }

    /** Nothing for a file that is too large. */
    private static byte[] bytes(HttpServletRequest request) throws IOException, ServletException {
        try {
            var part = request.getPart("file");
            return part == null ? new byte[0] : part.getInputStream().readAllBytes();
        } catch (IllegalStateException e) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-large");
        }
    }
}
