/**
 * Which of many short texts, in whatever languages, are about the same as one.
 *
 * <dl>
 * <dt>form<dd>a word folded, or its stem by its language's rules: what two texts can share
 * <dt>telling<dd>a form tells the more, the fewer texts have it
 * <dt>likeness<dd>how much two texts share, with the words and topics that say so
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.likeness;

import org.jspecify.annotations.NullMarked;
