/**
 * Who travels where when each visitor has ranked slots and each slot takes so many. Plain Java; what it answers follows
 * from its input alone, so a result can be computed again by anybody.
 *
 * <dl>
 * <dt>offer<dd>a slot as the matching sees it
 * <dt>applicant<dd>a visitor as the matching sees them
 * <dt>admissible<dd>nothing stands between a visitor and a slot
 * <dt>obstacle<dd>what does, with what a text about it needs
 * <dt>priority<dd>a visitor of an emerging or underserved community, for whom places are reserved
 * <dt>merit<dd>the score, and among equal scores the lottery
 * <dt>cap<dd>the most places of one host, one country, the whole tour; each contains the one before it
 * <dt>blocking pair<dd>a visitor who would rather go to a slot that would rather have them
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.matching;

import org.jspecify.annotations.NullMarked;
