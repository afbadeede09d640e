/**
 * What funders pay for a visit, by tables that begin on a day.
 *
 * <dl>
 * <dt>rate table<dd>bands and daily rates in one currency, in force from a day until the next table begins
 * <dt>band<dd>distances, and what is paid for the way there and back where it is as far as that
 * <dt>green travel<dd>a way mostly by train, bus or shared car, for which more may be paid
 * <dt>daily rate<dd>what is paid for each day of a stay, in one country or in all for which nothing else is told
 * <dt>minor unit<dd>a currency's smallest: cents of euros, yen of yen; all amounts are whole numbers of them
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.rates;

import org.jspecify.annotations.NullMarked;
