/**
 * How the hub in the server comes up: it tells all rooms, in the order of their observers' priorities.
 *
 * <ul>
 *   <li>start: the moment from which the database may be used; each room's observer of {@link HubStart} prepares it
 *   <li>demo start: a start at which demo data is planted, {@link DemoStart}
 *   <li>demo mark: which demo data a database has already
 * </ul>
 */
@NullMarked
package se.wikimedia.hub.shared.start;

import org.jspecify.annotations.NullMarked;
