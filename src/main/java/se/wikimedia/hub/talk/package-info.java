/**
 * Office hours: whoever coordinates a tour offers times, and somebody who wants to talk takes one.
 *
 * <dl>
 * <dt>talk<dd>some quarters of an hour between two people; what it is about is theirs alone
 * <dt>adviser<dd>who offers the time
 * <dt>participant<dd>who has taken it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.talk;

import org.jspecify.annotations.NullMarked;
