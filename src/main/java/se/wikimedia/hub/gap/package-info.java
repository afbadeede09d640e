/**
 * What people needed and didn't find: the step from the Helpdesk to the backlog.
 *
 * <dl>
 * <dt>gap<dd>one person's or community's need for material that there isn't: none, outdated, or in another language
 * <dt>confirmed<dd>an expert has said that the verdict is right
 * <dt>concealed<dd>it comes from a private request; only those who may work with that one see it
 * <dt>proposal<dd>what a person has said would close the gap
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.gap;

import org.jspecify.annotations.NullMarked;
