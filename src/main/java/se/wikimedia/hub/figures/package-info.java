/**
 * What became of what people asked in public, in figures that recognise nobody.
 *
 * <dl>
 * <dt>question<dd>a request that is open to all, as far as it is counted
 * <dt>outcome<dd>where a question stands: answered, material made for it, to be made, out of scope, waiting
 * <dt>tally<dd>all questions divided in one way, with small parts added up
 * <dt>rest<dd>parts that are too small to be shown, together
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.figures;

import org.jspecify.annotations.NullMarked;
