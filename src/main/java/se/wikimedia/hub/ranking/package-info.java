/**
 * Which proposal is the most wanted for the work that it takes: the formula of the backlog, plain Java.
 *
 * <dl>
 * <dt>need<dd>what a gap says: which community lacks what, and since when
 * <dt>candidate<dd>a proposal with everything that the formula looks at
 * <dt>score<dd>the formula's number, with the parts it is made of
 * <dt>weights<dd>the formula's constants, with the version under which they were published
 * <dt>calibration<dd>k: by how much modules took longer than was thought
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.ranking;

import org.jspecify.annotations.NullMarked;
