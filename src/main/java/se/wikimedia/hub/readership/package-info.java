/**
 * How many readers meet a lesson in another language than theirs. Nobody is named.
 *
 * <dl>
 * <dt>unmet<dd>a lesson with units that are missing, only suggested or outdated in the reader's language
 * <dt>reader<dd>one person or device on one day; who comes back another day counts anew
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.readership;

import org.jspecify.annotations.NullMarked;
