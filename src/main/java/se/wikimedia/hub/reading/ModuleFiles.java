package se.wikimedia.hub.reading;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.wikimedia.hub.shelving.ModuleMedia;

/** Pictures and documents of modules at {@code /files/{module}/{name}}. Pictures can run nothing, documents download. */
@WebServlet(urlPatterns = ModuleLinks.FILES + "*")
public class ModuleFiles extends HttpServlet {

    @Inject
    transient ModuleMedia media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().substring(1).split("/", -1);
        var file = path.length == 2 ? media.find(path[0], path[1]) : Optional.<ModuleMedia.Content>empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = '"' + file.get().hash() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (!file.get().mediaType().startsWith("image/")) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path[1].replace("\"", "") + "\"");
        }
        response.setContentType(file.get().mediaType());
        response.setContentLength(file.get().bytes().length);
        response.getOutputStream().write(file.get().bytes());
    }
}
