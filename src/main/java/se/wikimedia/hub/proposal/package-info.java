/**
 * What should be made, for whom, and who helps.
 *
 * <dl>
 * <dt>proposal<dd>a module, documentation set, template or tool guide that would close gaps
 * <dt>estimate, actual<dd>working days that it is thought to take, and that it took
 * <dt>pledge<dd>working days that an affiliate has promised to give
 * <dt>searches<dd>words that people search for in vain and that it would answer
 * <dt>theme<dd>what the needs assessment found that partnerships lack, and a proposal would bring
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.proposal;

import org.jspecify.annotations.NullMarked;
