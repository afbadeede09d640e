package se.wikimedia.hub.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An item of a site, of the form that Wikibase gives them; nobody has asked whether it is there.
 *
 * @param site the key of one of the sites
 * @param id such as Q42
 */
public record Item(String site, String id) {

    /** Wikibase numbers items with 32 bits. */
    private static final Pattern FORM = Pattern.compile("Q[1-9][0-9]{0,9}");

    /** @throws IllegalArgumentException there is no such site, or no item can have this number */
    public Item {
        if (ItemSite.find(site).isEmpty() || !isNumber(id)) {
            throw new IllegalArgumentException(site + ":" + id);
        }
    }

    /**
     * From what somebody has typed.
     *
     * @param typed its number in whatever case, or its address
     * @return empty where that isn't an item's
     */
    public static Optional<Item> typed(String site, String typed) {
        return ItemSite.find(site).flatMap(at -> Optional.of(number(at, typed.strip()))
                .filter(Item::isNumber)
                .map(id -> new Item(site, id)));
    }

    private static String number(ItemSite site, String typed) {
        var address = secure(typed);
        return Stream.of(site.page(), site.entity())
                .map(Item::secure)
                .filter(address::startsWith)
                .findFirst()
                .map(beginning -> address.substring(beginning.length()))
                .orElse(typed)
                .toUpperCase(Locale.ROOT);
    }

    /** People copy both. */
    private static String secure(String address) {
        return address.replaceFirst("^http:", "https:");
    }

    /** The opposite of {@link #key}. */
    public static Optional<Item> find(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? Optional.empty() : typed(key.substring(0, colon), key.substring(colon + 1));
    }

    static boolean isNumber(String id) {
        return FORM.matcher(id).matches() && Long.parseLong(id.substring(1)) <= Integer.MAX_VALUE;
    }

    /** In addresses and in the database: {@code wikidata:Q42}. */
    public String key() {
        return site + ":" + id;
    }

    /** What the site itself calls it in linked data. */
    public String uri() {
        return at().entity() + id;
    }

    /** Where people read about it. */
    String page() {
        return at().page() + id;
    }

    String siteName() {
        return at().name();
    }

    private ItemSite at() {
        return ItemSite.find(site).orElseThrow();
    }
}
