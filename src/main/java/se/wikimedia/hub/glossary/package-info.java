/**
 * What a language has agreed to call things. Its lead keeps the list; whoever translates sees what stands in the text.
 *
 * <dl>
 * <dt>term<dd>a word or a few of them in the source, and what they are called in this language
 * <dt>stamp<dd>a number that is another one as soon as any term of a language is
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.glossary;

import org.jspecify.annotations.NullMarked;
