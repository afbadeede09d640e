/**
 * What came of a need: whoever had it is told once, and says whether it is met.
 *
 * <dl>
 * <dt>outcome<dd>somebody who needed something was told that it was made
 * <dt>solved<dd>what they say to it; a "no" frees the gap for another proposal
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.outcome;

import org.jspecify.annotations.NullMarked;
