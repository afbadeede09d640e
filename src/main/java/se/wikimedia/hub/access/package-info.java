/**
 * Ways in and out: password, API token, OpenID Connect; registration and the account's own page. Knows people.
 *
 * <dl>
 * <dt>session<dd>a row that a random token opens, in a browser's cookie or in a program's Authorization header
 * <dt>attempt<dd>a guess at a password; too many have to wait
 * <dt>provider<dd>an OpenID provider that vouches for people
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.access;

import org.jspecify.annotations.NullMarked;
