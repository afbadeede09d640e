/**
 * Reports of what went wrong between people. The room knows nobody: no account, no address, no browser.
 *
 * <dl>
 * <dt>report<dd>what somebody tells about a breach of the friendly space, and the exchange that follows
 * <dt>receipt<dd>a code that only its author has; with it they read answers and write on
 * <dt>reader<dd>who has the role conduct, and nobody else, admins included
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.report;

import org.jspecify.annotations.NullMarked;
