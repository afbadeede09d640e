/**
 * Accounts: who somebody is, what they tell about themselves, and which roles they were granted.
 *
 * <dl>
 * <dt>person<dd>one account, any number of roles
 * <dt>profile<dd>what a person tells about themselves
 * <dt>identity<dd>who a person is elsewhere, as an OpenID provider says
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.people;

import org.jspecify.annotations.NullMarked;
