/**
 * What was translated before, for who translates something similar.
 *
 * <dl>
 * <dt>segment<dd>a source text, its translation into one language, and the unit that it is from
 * <dt>match<dd>a segment whose source is similar to the text that is to be translated
 * <dt>fitted<dd>a match whose links and placeholders were exchanged for those of the text that is to be translated
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.memory;

import org.jspecify.annotations.NullMarked;
