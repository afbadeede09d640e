/**
 * The editions of the Grand Tour and what hosts offer in them.
 *
 * <dl>
 * <dt>tour<dd>one edition, run by a hub: its phases, its terms, its hosts
 * <dt>phase<dd>what a tour is about at a time; each begins at midnight in the tour's zone
 * <dt>host<dd>an affiliate that offers slots
 * <dt>slot<dd>an exchange offer: a place, days there, so many visitors
 * <dt>blackout<dd>days on which a host takes nobody, so that no slot of theirs lies on one
 * <dt>covered<dd>what the host or the tour pays or provides
 * <dt>draft<dd>a tour or slot as somebody wants it to be; nothing has been checked yet
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.tours;

import org.jspecify.annotations.NullMarked;
