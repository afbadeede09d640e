/**
 * Translations as files that go out to other programs and come back.
 *
 * <dl>
 * <dt>base<dd>the text that a file was written from; what came back is compared with it
 * <dt>conflict<dd>a unit that was changed both in the file and here; the file's text becomes a suggestion
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.exchange;

import org.jspecify.annotations.NullMarked;
