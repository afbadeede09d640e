/**
 * What translators made: every text that was ever written for a unit, which of them is current, what reviewers said.
 *
 * <dl>
 * <dt>place<dd>a unit in a language
 * <dt>step<dd>the number of an accepted text in its place, from 1; the highest is the current one
 * <dt>suggestion<dd>a text that nobody has accepted; it has no step
 * <dt>group<dd>what a translator works through: the units of one module, or of the catalogue
 * <dt>intake<dd>a file of translations/ going into the database
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.translation;

import org.jspecify.annotations.NullMarked;
