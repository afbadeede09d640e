/**
 * Items of Wikidata and other Wikibases, that say what something is in every language at once.
 *
 * <dl>
 * <dt>site<dd>a Wikibase; which there are is in {@code sites.tsv}
 * <dt>item<dd>a thing that a site describes, by its number: Q42
 * <dt>known<dd>what a site has said about an item, kept here, so that no page waits for it; asked again once a month
 * <dt>gone<dd>an item that its site doesn't have any more
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.item;

import org.jspecify.annotations.NullMarked;
