package se.wikimedia.hub.itinerary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where countries and time zones are, for who has told nothing more exact. */
public final class Gazetteer {

    private static final Gazetteer STANDARD = read();

    private final Map<String, Place> countries = new HashMap<>();
    private final Map<String, Place> zones = new HashMap<>();

    private Gazetteer(List<String> lines) {
        for (var line : lines) {
            if (!line.startsWith("#")) {
                var columns = List.of(line.split("\t"));
                var place = new Place(Double.parseDouble(columns.get(1)), Double.parseDouble(columns.get(2)));
                countries.putIfAbsent(columns.get(0), place);
                zones.put(columns.get(3), place);
            }
        }
    }

    public static Gazetteer standard() {
        return STANDARD;
    }

    private static Gazetteer read() {
        var file = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("gazetteer.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Gazetteer(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The principal place of a country's most populous zone; ISO 3166 alpha-2. */
    public Optional<Place> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The principal place of a zone; nothing for zones that lie nowhere, such as UTC. */
    public Optional<Place> zone(String name) {
        return Optional.ofNullable(zones.get(name));
    }

    /** By its coordinates where both are told, else by its zone, else by its country. */
    public Optional<Place> place(
            @Nullable Double latitude, @Nullable Double longitude, String zone, @Nullable String country) {
        return latitude == null || longitude == null
                ? zone(zone).or(() -> Optional.ofNullable(country).flatMap(this::country))
                : Optional.of(new Place(latitude, longitude));
    }
}
