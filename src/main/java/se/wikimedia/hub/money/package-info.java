/**
 * What a tour may spend and has spent, host by host, beside what its stays cost by the rates.
 *
 * <dl>
 * <dt>budget<dd>a tour's amounts in one currency, planned and actual
 * <dt>part<dd>what of it is one host's
 * <dt>kind<dd>what money is for: travel, days, or other
 * <dt>planned<dd>what a coordinator has set aside; null while nobody has said
 * <dt>actual<dd>what was spent; null while nobody has said
 * <dt>reckoned<dd>what follows from the rates for the places that visitors have now
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.money;

import org.jspecify.annotations.NullMarked;
