/**
 * What people are told: on the site, and by mail if they like.
 *
 * <dl>
 * <dt>tiding<dd>something that somebody is told once
 * <dt>notice<dd>a tiding written down for one person: a line on the site, perhaps a mail
 * <dt>outbox<dd>all notices; mails leave it in the background
 * <dt>digest<dd>one mail a day in place of several
 * <dt>delivery<dd>how somebody wants to hear of a kind of news
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.news;

import org.jspecify.annotations.NullMarked;
