package se.wikimedia.hub.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.wikimedia.hub.shared.web.FileName;

/** How somebody else's file is given out: to be kept, never to be opened in the hub's name. */
public final class Download {

    private Download() {}

    public static void write(CheckedFile file, HttpServletResponse response) throws IOException {
        var content = file.content();
        response.setHeader("Content-Disposition", FileName.attachment(file.name()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(file.mediaType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
