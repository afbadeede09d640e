/**
 * Modules and lessons as a reader of a language sees them: which text of each unit, rendered, with what has to be
 * said about it.
 *
 * <dl>
 * <dt>reading<dd>a module, lesson or quiz in one language
 * <dt>passage<dd>neighbouring units about which the same has to be said: not translated, or outdated
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.reading;

import org.jspecify.annotations.NullMarked;
