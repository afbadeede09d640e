/**
 * What is new, for programs that ask from time to time: feeds of public requests, resources and published modules, all
 * of them or those on one topic.
 *
 * <dl>
 * <dt>feed<dd>an Atom document (RFC 4287), the latest first
 * <dt>entry<dd>one thing in it; its address is its identity for good
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.feed;

import org.jspecify.annotations.NullMarked;
