package se.wikimedia.hub.glossary;

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

/** Takes a file of terms that somebody has chosen in the browser, and shows on its page what became of it. */
@WebServlet(UploadedGlossary.PATH + "*")
@MultipartConfig(maxFileSize = UploadedGlossary.MOST_BYTES, maxRequestSize = UploadedGlossary.MOST_BYTES + 10_000)
public class UploadedGlossary extends HttpServlet {

    static final String PATH = "/glossary-files/";
    static final int MOST_BYTES = 1 << 20;

    private static final String VIEW = "/WEB-INF/views/glossary/glossary.xhtml";

    @Inject
    transient GlossaryTerms terms;

    @Inject
    transient GlossaryPage page;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var language =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!me.signedIn()) {
            response.sendRedirect("/signin?next=/translate");
        } else if (!ChosenFile.isSentWith(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            take(language, request, response);
        }
    }

    private void take(String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            page.show(language);
            var bytes = ChosenFile.of(request).bytes();
            page.taken(terms.take(language, bytes));
            page.show(language);
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
