/**
 * What reviewers think of applications, before the matching.
 *
 * <dl>
 * <dt>rubric<dd>a tour's criteria with their weights
 * <dt>reviewer<dd>a host who offers a slot in the tour
 * <dt>review<dd>one reviewer's scores of one application, from 1 to 5 on each criterion, or that they have a conflict
 * <dt>conflict<dd>why somebody doesn't score an application; found by the hub or declared
 * <dt>points<dd>hundredths of a score, 100 to 500
 * <dt>calibration<dd>how strict and how different reviewers are, for the coordinator
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.scoring;

import org.jspecify.annotations.NullMarked;
