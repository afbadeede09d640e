package se.wikimedia.hub.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import se.wikimedia.hub.shared.problem.Problem;

/** What somebody has chosen in a form's field {@code file}. */
public final class ChosenFile {

    private final String name;
    private final byte[] bytes;

    private ChosenFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Whether a form with files was sent at all. */
    public static boolean isSentWith(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/form-data");
    }

    /** @throws Problem too-large; or file-without-name, where there is none or nothing in it */
    public static ChosenFile of(HttpServletRequest request) throws IOException {
        try {
            var part = request.getPart("file");
            var bytes = part == null ? new byte[0] : part.getInputStream().readAllBytes();
            if (part == null || bytes.length == 0) {
                throw Problem.of(Problem.Kind.UNPROCESSABLE, "file-without-name");
            }
            return new ChosenFile(Objects.requireNonNullElse(part.getSubmittedFileName(), ""), bytes);
        } catch (IllegalStateException | ServletException tooLarge) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-large");
        }
    }

    /** As whoever sent it calls it. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
