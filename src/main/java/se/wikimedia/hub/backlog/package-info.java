/**
 * What is made next: the committee's opinion, the ranking, and how it came about.
 *
 * <dl>
 * <dt>rubric<dd>six questions about a proposal, each answered with 1 to 5
 * <dt>recused<dd>a member who has a stake in a proposal and therefore doesn't score it: the system knows of some
 * stakes, members declare others
 * <dt>ranking<dd>the open proposals in the formula's order, the committee's overrides applied
 * <dt>snapshot<dd>a published ranking, kept with everything that it was made from
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.backlog;

import org.jspecify.annotations.NullMarked;
