/**
 * What services say when they can't do what they were asked; pages and resources show it, once for all, in the
 * reader's language. Knows no noun of the domain.
 *
 * <dl>
 * <dt>problem<dd>a kind, a message key with arguments and, for bad input, what is wrong with which field
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.shared.problem;

import org.jspecify.annotations.NullMarked;
