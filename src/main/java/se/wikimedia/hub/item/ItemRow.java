package se.wikimedia.hub.item;

import org.jspecify.annotations.Nullable;

/**
 * An item as readers of one language see it.
 *
 * @param site the key of its site
 * @param siteName what people call that site
 * @param id such as Q42
 * @param uri what the site itself calls it in linked data
 * @param page where people read about it
 * @param label in the reader's language or the next that it has; null where none is known
 * @param language the label's, BCP 47; null where there is none, or where its site says that it is the same in all
 * @param description in the label's language; null where none is known
 * @param gone whether its site said that it isn't there any more
 */
public record ItemRow(
        String site,
        String siteName,
        String id,
        String uri,
        String page,
        @Nullable String label,
        @Nullable String language,
        @Nullable String description,
        boolean gone) {

    /** As {@link Item#key}. */
    public String key() {
        return site + ":" + id;
    }

    /** What there is to call it by. */
    public String name() {
        return label == null ? id : label;
    }
}
