/**
 * From a proposal to a draft: what is known of the need becomes the beginning of a module.
 *
 * <dl>
 * <dt>outline<dd>the draft's first lesson: what is wanted, and who asked for it in public
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.making;

import org.jspecify.annotations.NullMarked;
