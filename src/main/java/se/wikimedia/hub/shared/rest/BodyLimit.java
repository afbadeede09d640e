package se.wikimedia.hub.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.wikimedia.hub.shared.problem.Problem;

/** No call brings more than 1 MiB, whatever it says about its length. */
@Provider
@PreMatching
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST_BYTES = 1 << 20;

    private static final int MOST_SWALLOWED = 8 * MOST_BYTES;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (context.getLength() > MOST_BYTES) {
            swallow(context.getEntityStream());
            throw tooLarge();
        }
        context.setEntityStream(new Limited(context.getEntityStream()));
    }

    /** A refused body is read all the same, within bounds: a caller on HTTP/2 would otherwise wait to send its rest. */
    private static void swallow(InputStream body) throws IOException {
        var scrap = new byte[8_192];
        int left = MOST_SWALLOWED;
        for (int read = body.read(scrap); read > 0 && left > 0; read = body.read(scrap)) {
            left -= read;
        }
    }

    private static Problem tooLarge() {
        return Problem.of(Problem.Kind.TOO_LARGE, "too-large");
    }

    static final class Limited extends FilterInputStream {

        private int left = MOST_BYTES;

        Limited(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                swallow(in);
                throw tooLarge();
            }
        }
    }
}
