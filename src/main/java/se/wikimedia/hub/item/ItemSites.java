package se.wikimedia.hub.item;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.HubAddress;

/**
 * The sites that the hub may ask. HUB_ITEM_LOOKUP is {@code on} for all of them, {@code off} for none, or the API's
 * address for each that may be asked: {@code wikidata=https://mirror.example/w/api.php,…}.
 */
@ApplicationScoped
class ItemSites {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Inject
    @ConfigProperty(name = "HUB_ITEM_LOOKUP", defaultValue = "on")
    String setting;

    @Inject
    HubAddress hub;

    @Inject
    Messages messages;

    private Map<String, Wikibase> asked = Map.of();

    @PostConstruct
    void start() {
        var wikibases = new TreeMap<String, Wikibase>();
        var userAgent = hub.userAgent("looks up items that resources are linked to");
        var elsewhere = elsewhere();
        for (var site : ItemSite.all()) {
            Optional.ofNullable(setting.equals("on") ? site.api() : elsewhere.get(site.key()))
                    .ifPresent(api -> wikibases.put(site.key(), new Wikibase(site.key(), api, userAgent, PATIENCE)));
        }
        asked = wikibases;
    }

    private Map<String, String> elsewhere() {
        var addresses = new TreeMap<String, String>();
        Arrays.stream(setting.split(","))
                .map(part -> part.strip().split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> addresses.put(part[0], part[1]));
        return addresses;
    }

    Optional<Wikibase> find(String site) {
        return Optional.ofNullable(asked.get(site));
    }

    Collection<String> asked() {
        return asked.keySet();
    }

    /** Of the interface and those next to them, without what the API takes no more of. */
    List<String> languages() {
        var languages = new LinkedHashSet<String>(List.of("en", WikibaseReply.ALL_LANGUAGES));
        var own = messages.languages().keySet();
        languages.addAll(own);
        own.forEach(language -> languages.addAll(Languages.standard().fallbacks(language)));
        return List.copyOf(languages);
    }
}
