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

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getLength() > MOST_BYTES) {
            throw tooLarge();
        }
        context.setEntityStream(new Limited(context.getEntityStream()));
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
    }
}
