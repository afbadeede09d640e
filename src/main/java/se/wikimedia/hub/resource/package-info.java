/**
 * What is worth pointing to outside of the modules.
 *
 * <dl>
 * <dt>resource<dd>a link with what one should know before following it: kind, language, licence, from whom
 * <dt>review date<dd>by when its owner looks whether it is still right
 * <dt>owner<dd>who looks after it: whoever has added it, until they hand it over or leave
 * <dt>offer<dd>somebody is asked to become the owner; until they accept, nothing changes
 * <dt>item<dd>of Wikidata or another Wikibase, which a resource is or is about
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.resource;

import org.jspecify.annotations.NullMarked;
