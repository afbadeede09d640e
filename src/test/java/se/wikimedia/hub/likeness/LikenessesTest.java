package se.wikimedia.hub.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessesTest {

    private static final long SEED = 20261122;

    private static Described asked(long id, String language, String text, String... topics) {
        return Described.of(id, text, language, List.of(topics));
    }

    private static final List<Described> WAITING = List.of(
            asked(1, "en", "How do we upload 12,000 photographs of an archive to Commons?", "upload"),
            asked(2, "en", "Uploading photographs: which tool does an archive use?", "upload"),
            asked(3, "sv", "Hur laddar vi upp arkivets fotografier till Commons?", "upload"),
            asked(4, "en", "Which licence may a museum choose?", "copyright"),
            asked(5, "en", "How do we thank a donor?", "partnership"));

    private static List<Long> alike(Described one) {
        return new Likenesses(WAITING).to(one, 5).stream().map(Likeness::id).toList();
    }

    @Test
    void theSameWordsInOtherFormsAreFoundAndTopicsBridgeLanguages() {
        assertThat(alike(WAITING.get(0))).startsWith(2L, 3L);
        assertThat(alike(asked(9, "en", "A licence for our museum's photographs")))
                .first()
                .isEqualTo(4L);
        assertThat(alike(asked(9, "ar", "ما الأداة؟", "copyright"))).containsExactly(4L);
    }

    @Test
    void wordsThatSayNothingMakeNobodyAlike() {
        assertThat(alike(asked(9, "en", "It is to be with them, and for that.")))
                .isEmpty();
        assertThat(alike(asked(9, "en", "?!"))).isEmpty();
    }

    @Test
    void itSaysWhyInTheWordsOfWhoAsks() {
        var found = new Likenesses(WAITING)
                .to(asked(9, "en", "Archives that upload", "upload"), 1)
                .get(0);
        assertThat(found.words()).containsExactlyInAnyOrder("Archives", "upload");
        assertThat(found.topics()).containsExactly("upload");
    }

    @Test
    void aLikenessIsTheSameBothWaysAndNeverMoreThanWhole() {
        var random = new Random(SEED);
        for (int run = 0; run < 200; run++) {
            var all = new ArrayList<Described>();
            for (int id = 0; id < 6; id++) {
                all.add(made(id, random));
            }
            var likenesses = new Likenesses(all);
            for (var one : all) {
                for (var other : all) {
                    double share = likenesses.compare(one, other).share();
                    assertThat(share).as("seed %s run %s", SEED, run).isBetween(0.0, 1.0);
                    assertThat(share).isEqualTo(likenesses.compare(other, one).share(), within(1e-9));
                    assertThat(share).isEqualTo(byHand(all, one, other), within(1e-9));
                }
            }
        }
    }

    private static Described made(long id, Random random) {
        var forms = new HashMap<String, String>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var form = String.valueOf((char) ('a' + random.nextInt(6)));
            forms.put(form, form);
        }
        var topics = new ArrayList<>(List.of("x", "y", "z"));
        Collections.shuffle(topics, random);
        return new Described(id, forms, Set.copyOf(topics.subList(0, random.nextInt(4))));
    }

    /** The angle between two vectors over all forms there are. */
    private static double byHand(List<Described> all, Described one, Described other) {
        Map<String, Integer> holders = new HashMap<>();
        all.forEach(each -> each.forms().keySet().forEach(form -> holders.merge(form, 1, Integer::sum)));
        double product = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (var entry : holders.entrySet()) {
            double weight = Math.log(1 + (double) all.size() / entry.getValue());
            double left = one.forms().containsKey(entry.getKey()) ? weight : 0;
            double right = other.forms().containsKey(entry.getKey()) ? weight : 0;
            product += left * right;
            ofOne += left * left;
            ofOther += right * right;
        }
        double cosine = product == 0 ? 0 : product / Math.sqrt(ofOne * ofOther);
        long common = one.topics().stream().filter(other.topics()::contains).count();
        int fewest = Math.min(one.topics().size(), other.topics().size());
        return Math.min(1, cosine + (fewest == 0 ? 0 : 0.25 * common / fewest));
    }
}
