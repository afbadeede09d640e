/**
 * What can be wrong with a translation, looked for on every way that texts come in.
 *
 * <dl>
 * <dt>check<dd>one thing that can be wrong, with an id for ever; they live in rooms below, by what they look at
 * <dt>remark<dd>a check that failed, and the piece at fault
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.checks;

import org.jspecify.annotations.NullMarked;
