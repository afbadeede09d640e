/**
 * What becomes of a confirmed place: agreed on, prepared, begun, documented, reported.
 *
 * <dl>
 * <dt>stay<dd>a placement carried out; it has the placement's number
 * <dt>agreement<dd>a text from a template that the visitor and the host both accept
 * <dt>check-in<dd>the visitor says that they are there
 * <dt>task<dd>something done during the stay, with a link that shows it; it becomes a resource or a suggestion, or nothing
 * <dt>report<dd>what the visitor tells afterwards, with a rating of the stay; who owes one can't travel again
 * <dt>evaluation<dd>what the host tells, unread by the other side until both have told
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.stay;

import org.jspecify.annotations.NullMarked;
