/**
 * What visitors tell in confidence: what they need, which is nobody's business but their host's, and how they travel.
 *
 * <dl>
 * <dt>needs<dd>accessibility, diet, visa, in a visitor's own words, for one tour
 * <dt>travel data<dd>what a tour asks of whoever has a confirmed stay; its coordinators read it, too
 * <dt>seal<dd>encryption with a key that is not in the database
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.needs;

import org.jspecify.annotations.NullMarked;
