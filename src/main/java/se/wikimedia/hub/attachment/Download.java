package se.wikimedia.hub.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How somebody else's file is given out: to be kept, never to be opened in the hub's name. */
public final class Download {

    private Download() {}

    public static void write(CheckedFile file, HttpServletResponse response) throws IOException {
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        var content = file.content();
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(file.mediaType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
