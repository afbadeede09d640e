package se.wikimedia.hub.item;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What a site has said about an item. What it said stays readable when the item is gone. */
@Entity
@Table(name = "known_item")
class KnownItem {

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofDays(30);
    private static final String LABEL = "label";
    private static final String DESCRIPTION = "description";

    @Id
    @Column(name = "item")
    private String item = "";

    /** By language, as JSON: nobody looks for them. */
    @Column(name = "words")
    private String words = "{}";

    @Column(name = "gone")
    private boolean gone;

    @Column(name = "next_ask")
    private Instant nextAsk = Instant.EPOCH;

    protected KnownItem() {}

    String key() {
        return item;
    }

    boolean gone() {
        return gone;
    }

    Map<String, ItemWords> words() {
        var read = new TreeMap<String, ItemWords>();
        try (var reader = Json.createReader(new StringReader(words))) {
            JsonObject all = reader.readObject();
            all.forEach((language, value) -> read.put(
                    language,
                    new ItemWords(
                            value.asJsonObject().getString(LABEL),
                            value.asJsonObject().getString(DESCRIPTION))));
        }
        return read;
    }

    void said(ItemAnswer answer, Instant now) {
        gone = answer.gone();
        if (!gone) {
            var all = Json.createObjectBuilder();
            new TreeMap<>(answer.words())
                    .forEach((language, each) -> all.add(
                            language,
                            Json.createObjectBuilder().add(LABEL, each.label()).add(DESCRIPTION, each.description())));
            words = all.build().toString();
        }
        nextAsk = now.plus(UNTIL_ASKED_AGAIN);
    }
}
