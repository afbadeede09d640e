package se.wikimedia.hub.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/** Passwords as they are kept: Argon2id (RFC 9106) with 19 MiB, 2 passes, 1 lane, written in PHC's string format. */
final class PasswordHash {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID);

    /** Each hash takes 19 MiB of the heap while it is made; a flood of sign-ins must not take all of it. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    /** Of no password; checking against it takes as long as against a real one. */
    private static final String OF_NOBODY =
            of("nobody has this password: " + new java.security.SecureRandom().nextLong());

    private PasswordHash() {}

    static Optional<FieldProblem> problem(String field, @Nullable String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        return length < SHORTEST || length > LONGEST
                ? Optional.of(new FieldProblem(field, "people.password.length"))
                : Optional.empty();
    }

    static String of(String password) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return Password.hash(normal(password))
                    .addRandomSalt(SALT_BYTES)
                    .with(FUNCTION)
                    .getResult();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Takes the same time whether there is a hash or not. */
    static boolean fits(String password, Optional<String> hash) {
        var compared = hash.orElse(OF_NOBODY);
        AT_ONCE.acquireUninterruptibly();
        try {
            boolean same =
                    Password.check(normal(password), compared).with(Argon2Function.getInstanceFromHash(compared));
            return same && hash.isPresent();
        } finally {
            AT_ONCE.release();
        }
    }

    static boolean outdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(FUNCTION);
    }

    private static String normal(String password) {
        return Normalizer.normalize(
                password.length() > LONGEST * 2 ? password.substring(0, LONGEST * 2) : password, Normalizer.Form.NFC);
    }
}
