package se.wikimedia.hub.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Seal SEAL = seal(1);

    private static Seal seal(long seed) {
        var key = new byte[32];
        new Random(seed).nextBytes(key);
        return new Seal(new SecretKeySpec(key, "AES"));
    }

    @Test
    void whatIsSealedOpensWithTheSameKeyForTheSamePersonAlone() {
        var sealed = SEAL.close("A ramp, and no nuts: شكرًا", "tour:7");
        assertThat(SEAL.open(sealed, "tour:7")).hasValue("A ramp, and no nuts: شكرًا");
        assertThat(SEAL.open(sealed, "tour:8")).isEmpty();
        assertThat(seal(2).open(sealed, "tour:7")).isEmpty();
    }

    @Test
    void whateverIsChangedOpensNoMore() {
        var sealed = SEAL.close("A ramp", "tour:7");
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] ^= 1;
            assertThat(SEAL.open(sealed, "tour:7")).as("byte %d", i).isEmpty();
            sealed[i] ^= 1;
        }
        assertThat(SEAL.open(new byte[3], "tour:7")).isEmpty();
    }

    @Test
    void theSameTextIsNeverSealedTheSameWayNorReadable() {
        var one = SEAL.close("A ramp", "tour:7");
        assertThat(SEAL.close("A ramp", "tour:7")).isNotEqualTo(one);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("ramp");
    }
}
