package se.wikimedia.hub.rates;

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

/** Takes a file of rates that somebody has chosen in the browser, and shows on their page what became of it. */
@WebServlet(UploadedRates.PATH)
@MultipartConfig(maxFileSize = UploadedRates.MOST_BYTES, maxRequestSize = UploadedRates.MOST_BYTES + 10_000)
public class UploadedRates extends HttpServlet {

    static final String PATH = "/rate-files";
    static final int MOST_BYTES = 1 << 20;

    private static final String VIEW = "/WEB-INF/views/rates/rates.xhtml";

    @Inject
    transient Rates rates;

    @Inject
    transient RatesPage page;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!me.signedIn()) {
            response.sendRedirect("/signin?next=/rates");
        } else if (!rates.isKeeper()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!ChosenFile.isSentWith(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            take(request, response);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            page.taken(rates.take(ChosenFile.of(request).bytes()));
        } catch (Problem problem) {
            if (!problem.type().equals("file-without-name")) {
                response.sendError(problem.kind().status());
                return;
            }
            page.refused("problem.file-without-name");
        }
        page.show();
        if (!page.getProblem().isEmpty()) {
            response.setStatus(422);
        }
        request.getRequestDispatcher(VIEW).forward(request, response);
    }
}
