/**
 * From many gaps to a few proposals: what is likely to belong together is suggested with its reasons, and a person says
 * whether it does.
 *
 * <dl>
 * <dt>likely<dd>alike in its words or topics; nothing follows from it until somebody has confirmed it
 * <dt>reasons<dd>the words and topics in common
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.clustering;

import org.jspecify.annotations.NullMarked;
