/**
 * What a tour asks beside what every tour asks.
 *
 * <dl>
 * <dt>question<dd>of a tour; answered in words, by choosing or with a file
 * <dt>stage<dd>when it is asked: in the application, or for travelling, once a stay is confirmed
 * <dt>standing<dd>answered by somebody who is done: such a question changes no more, it can only be retired
 * <dt>retired<dd>asked no more; the answers that were given stay beside it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.question;

import org.jspecify.annotations.NullMarked;
