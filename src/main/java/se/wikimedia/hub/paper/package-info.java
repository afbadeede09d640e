/**
 * Texts as PDF, to be kept, printed and signed; the same words as on their pages.
 *
 * <dl>
 * <dt>paper<dd>what is to be printed: a title and its text in one language, parts of which may be in others
 * <dt>press<dd>makes the PDF, with its typefaces inside and nothing asked of anybody
 * <dt>shape<dd>how an Arabic letter looks beside its neighbours
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.paper;

import org.jspecify.annotations.NullMarked;
