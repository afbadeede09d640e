package se.wikimedia.hub.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;

/** Candidates for rankings, with the constants that the hub comes with. */
public final class RankingFixture {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final List<String> TIERS = List.of("baseline", "emerging", "underserved");

    private RankingFixture() {}

    /** From the settings' own file. */
    public static Weights weights() {
        var settings = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Weights.of(
                settings.getProperty("hub.ranking.version"),
                name -> Double.parseDouble(settings.getProperty("hub.ranking." + name)));
    }

    static Instant monthsAgo(int months) {
        return NOW.atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    static Need need(String community, String tier, Lack lack, int monthsAgo) {
        return new Need(community, tier, lack, monthsAgo(monthsAgo));
    }

    /** A community keeps its tier; few communities, so that they meet. */
    static Need randomNeed(Random random) {
        int community = random.nextInt(6);
        return new Need(
                "community" + community,
                TIERS.get(community % TIERS.size()),
                Lack.values()[random.nextInt(Lack.values().length)],
                NOW.minusSeconds(random.nextInt(100_000_000)));
    }

    static Candidate random(Random random, long id) {
        var needs = new ArrayList<Need>();
        for (int i = random.nextInt(8); i > 0; i--) {
            needs.add(randomNeed(random));
        }
        var rubric = random.doubles(random.nextInt(6), 1, 5).boxed().toList();
        var neededBy = random.nextBoolean() ? LocalDate.of(2026, 11, 1).plusDays(random.nextInt(300)) : null;
        return new Candidate(
                id,
                needs,
                random.nextInt(40),
                rubric,
                neededBy,
                random.nextBoolean(),
                NOW.minusSeconds(random.nextInt(50_000_000)),
                new Candidate.Effort(random.nextInt(40) * 0.5, random.nextInt(20)));
    }
}
