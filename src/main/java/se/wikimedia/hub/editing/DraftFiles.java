package se.wikimedia.hub.editing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.drafting.Writing;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ChosenFile;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shelving.ModuleMedia;

/**
 * A draft's pictures and documents at {@code /draft-files/{module}/{name}}, for authors only; and what they send there
 * to {@code /draft-files/{module}}. Nothing of it can run in a browser.
 */
@WebServlet(urlPatterns = DraftFiles.PATH + "*")
@MultipartConfig(maxFileSize = DraftFiles.LARGEST, maxRequestSize = DraftFiles.LARGEST, fileSizeThreshold = 1 << 20)
public class DraftFiles extends HttpServlet {

    static final String PATH = "/draft-files/";

    /** More than a file may have, so that one which is too large can be told so. */
    static final long LARGEST = 4L << 20;

    @Inject
    transient Drafts drafts;

    @Inject
    transient Writing writing;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!me.signedIn()) {
            response.sendRedirect("/signin?next=" + AuthorPage.ADDRESS);
        } else if (!me.has(Role.AUTHOR)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            super.service(request, response);
        }
    }

    private static String[] path(HttpServletRequest request) {
        return request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().substring(1).split("/", -1);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = path(request);
        var file = path.length == 2 ? find(path[0], path[1]) : Optional.<ModuleMedia.Content>empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!file.get().mediaType().startsWith("image/")) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path[1].replace("\"", "") + "\"");
        }
        response.setContentType(file.get().mediaType());
        response.setContentLength(file.get().bytes().length);
        response.getOutputStream().write(file.get().bytes());
    }

    private Optional<ModuleMedia.Content> find(String module, String name) {
        try {
            return drafts.file(module, name);
        } catch (Problem problem) {
            return Optional.empty();
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = path(request);
        if (path.length != 1) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!ChosenFile.isSentWith(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        var page = AuthorPage.ADDRESS + "/" + path[0] + "/files?";
        try {
            keep(path[0], request);
            response.sendRedirect(page + EditingNotice.PARAMETER + "=saved");
        } catch (Problem problem) {
            var reason = String.valueOf(problem.arguments().getOrDefault("reason", ""));
            response.sendRedirect(page + "refused=" + problem.type() + "&reason="
                    + URLEncoder.encode(reason, StandardCharsets.UTF_8));
        }
    }

    private void keep(String module, HttpServletRequest request) throws IOException {
        var file = ChosenFile.of(request);
        writing.file(module, file.name(), file.bytes(), said(new Visit(request)));
    }

    /** What is said of a file, in the order in which it is written down. */
    static Map<String, String> said(Visit visit) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String key : new String[] {"title", "author", "licence", "source"}) {
            said.put(key, visit.typed(key));
        }
        return said;
    }
}
