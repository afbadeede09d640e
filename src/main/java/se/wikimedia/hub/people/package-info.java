/**
 * Accounts, roles, communities, and who may do what.
 *
 * <dl>
 * <dt>person<dd>one account, any number of roles
 * <dt>role<dd>what a person may do, some within a scope (a language, an affiliate, a tour)
 * <dt>community<dd>an affiliate or language community, with a tier: baseline, emerging, underserved
 * <dt>service<dd>a room's way in: it authorises, opens the transaction and asks the entities
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.people;

import org.jspecify.annotations.NullMarked;
