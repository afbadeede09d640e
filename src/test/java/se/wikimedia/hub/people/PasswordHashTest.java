package se.wikimedia.hub.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void isArgon2idInPhcFormat() {
        assertThat(PasswordHash.of("correct horse")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void fitsItsPasswordAlone() {
        var hash = Optional.of(PasswordHash.of("correct horse"));

        assertThat(PasswordHash.fits("correct horse", hash)).isTrue();
        assertThat(PasswordHash.fits("Correct horse", hash)).isFalse();
    }

    @Test
    void anAccentTypedOnAnotherKeyboardIsTheSame() {
        assertThat(PasswordHash.fits("Malmo\u0308 resa", Optional.of(PasswordHash.of("Malm\u00F6 resa"))))
                .isTrue();
    }

    @Test
    void noPasswordFitsNobody() {
        assertThat(PasswordHash.fits("", Optional.empty())).isFalse();
    }

    @Test
    void oneMadeWithOlderParametersIsOutdatedButFits() {
        var older = Password.hash("correct horse")
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(4096, 1, 1, 32, Argon2.ID))
                .getResult();

        assertThat(PasswordHash.fits("correct horse", Optional.of(older))).isTrue();
        assertThat(PasswordHash.outdated(older)).isTrue();
        assertThat(PasswordHash.outdated(PasswordHash.of("correct horse"))).isFalse();
    }

    @Test
    void lengthHasBounds() {
        assertThat(PasswordHash.problem("password", "123456789")).isPresent();
        assertThat(PasswordHash.problem("password", "1234567890")).isEmpty();
        assertThat(PasswordHash.problem("password", "x".repeat(201))).isPresent();
    }
}
