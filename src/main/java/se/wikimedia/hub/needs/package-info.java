/**
 * What visitors need that is nobody's business but their host's.
 *
 * <dl>
 * <dt>needs<dd>accessibility, diet, visa, in a visitor's own words, for one tour
 * <dt>seal<dd>encryption with a key that is not in the database
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.needs;

import org.jspecify.annotations.NullMarked;
