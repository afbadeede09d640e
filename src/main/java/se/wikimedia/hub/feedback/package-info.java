/**
 * What readers tell the authors about a lesson, and what the authors answer.
 *
 * <dl>
 * <dt>vote<dd>whether a lesson was useful: one for each person and lesson, of which the latest counts; from readers
 *     without an account only numbers are kept
 * <dt>remark<dd>something is wrong in a lesson, perhaps in one of its units, as its reader had it before them
 * <dt>answer<dd>what an author says to a remark; new until its reader has seen it
 * <dt>passage<dd>a unit's text in the language in which it was shown, then or now
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.feedback;

import org.jspecify.annotations.NullMarked;
