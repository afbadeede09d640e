/**
 * The roster of Wikimedians in Residence.
 *
 * <dl>
 * <dt>resident<dd>a Wikimedian in Residence, or who would be one: works on open knowledge within an institution
 * <dt>roster<dd>those who have agreed to be found; agents search it for organisations that ask
 * <dt>open<dd>an entry that everybody sees, where its person wants that; the others are for agents alone
 * <dt>path progress<dd>how many modules of the paths for residents somebody has completed
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.roster;

import org.jspecify.annotations.NullMarked;
