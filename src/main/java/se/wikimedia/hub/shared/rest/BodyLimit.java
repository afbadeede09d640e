package se.wikimedia.hub.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * No call brings more than 1 MiB, whatever it says about its length. What is left of a refused body, for whatever
 * reason, is read all the same, within bounds: a caller on HTTP/2 would otherwise wait to send its rest.
 */
@Provider
@PreMatching
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter, ContainerResponseFilter {

    static final int MOST_BYTES = 1 << 20;

    private static final int MOST_SWALLOWED = 8 * MOST_BYTES;
    private static final String BODY = BodyLimit.class.getName();

    @Override
    public void filter(ContainerRequestContext context) {
        var body = new Limited(context.getEntityStream());
        context.setProperty(BODY, body);
        context.setEntityStream(body);
        if (context.getLength() > MOST_BYTES) {
            throw tooLarge();
        }
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) throws IOException {
        if (response.getStatus() >= 400 && context.getProperty(BODY) instanceof Limited body) {
            body.swallow();
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

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }

        void swallow() throws IOException {
            var scrap = new byte[8_192];
            int most = MOST_SWALLOWED;
            for (int read = in.read(scrap); read > 0 && most > 0; read = in.read(scrap)) {
                most -= read;
            }
        }

        /** A parser that gives up closes, and the rest is still to be read; the server closes what it has opened. */
        @Override
        public void close() {
            // left to the server
        }
    }
}
