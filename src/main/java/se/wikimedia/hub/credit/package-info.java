/**
 * Those who translate are named where their work is read, unless they want to stay unnamed, and can be thanked.
 *
 * <dl>
 * <dt>credit<dd>a translator's name, and of how many units readers saw a text of theirs
 * <dt>naming<dd>whether a person wants to be named
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.credit;

import org.jspecify.annotations.NullMarked;
