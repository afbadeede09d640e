package se.wikimedia.hub.shelving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.SourceMeanings.Meant;

class MeaningsTest {

    private static void add(Map<String, List<Meant>> meant) {
        HubDatabaseFixture.inTransaction(entities -> {
            meant.forEach((module, each) -> each.forEach(text -> entities.persist(new UnitMeaning(module, text))));
            return meant;
        });
    }

    @Test
    void unitsThatHadOneTextOnlyAreNotKeptInMind() {
        long seed = 7;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            HubDatabaseFixture.empty();
            var added = new HashMap<String, List<Meant>>();
            var expected = new HashMap<String, SourceMeanings>();
            for (int module = random.nextInt(4); module >= 0; module--) {
                var texts = new HashSet<Meant>();
                for (int text = random.nextInt(8); text > 0; text--) {
                    var unit = "unit" + random.nextInt(3);
                    texts.add(new Meant(unit, unit + " says " + random.nextInt(3), 1));
                }
                added.put("module" + module, List.copyOf(texts));
                var edited = edited(texts);
                if (!edited.isEmpty()) {
                    expected.put("module" + module, new SourceMeanings(edited));
                }
            }
            add(added);
            assertThat(byModule()).isEqualTo(expected);
        }
    }

    private static Map<String, Map<String, Integer>> edited(Set<Meant> texts) {
        var byUnit = new HashMap<String, Map<String, Integer>>();
        texts.forEach(each ->
                byUnit.computeIfAbsent(each.key(), unit -> new HashMap<>()).put(each.text(), each.meaning()));
        byUnit.values().removeIf(each -> each.size() == 1);
        return byUnit;
    }

    private static Map<String, SourceMeanings> byModule() {
        return HubDatabaseFixture.inTransaction(
                entities -> ShelvingFixture.meanings(entities).byModule());
    }
}
