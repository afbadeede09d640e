/**
 * What visitors who want to travel tell a tour.
 *
 * <dl>
 * <dt>application<dd>one for each visitor and tour; a draft until it is submitted, changed until the deadline
 * <dt>availability<dd>days on which the visitor could travel
 * <dt>ranking<dd>slots, the dearest first
 * <dt>prerequisites<dd>the modules that the tour requires, and which of them the visitor has completed
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.application;

import org.jspecify.annotations.NullMarked;
