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
import se.wikimedia.hub.shared.web.ChosenFile;

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
        } else if (!ChosenFile.isSentWith(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            take(path[0], path[1], request, response);
        }
    }

    private void take(String language, String group, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            page.show(language, group);
            var bytes = ChosenFile.of(request).bytes();
            page.taken(files.take(language, group, FileFormat.of(bytes), bytes));
        } catch (Problem problem) {
            if (!problem.type().equals("file-without-name")) {
                response.sendError(problem.kind().status());
                return;
            }
            page.refused("problem.file-without-name");
        }
        if (!page.getProblem().isEmpty()) {
            response.setStatus(422);
        }
        request.getRequestDispatcher(VIEW).forward(request, response);
    }
}
