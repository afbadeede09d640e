/**
 * Who of a tour's visitors goes where, and why not elsewhere.
 *
 * <dl>
 * <dt>run<dd>one matching of a tour, kept with its input; as many as the coordinator likes
 * <dt>published<dd>the run whose places are taken, which visitors read
 * <dt>reason<dd>the stable short name of what stood between a visitor and a slot; its text is in the reader's language
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.decision;

import org.jspecify.annotations.NullMarked;
