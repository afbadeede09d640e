/**
 * How manuscripts and translations come into the database, and from there onto the library's shelves.
 *
 * <dl>
 * <dt>intake<dd>one module or one translated file going into the database, in one transaction
 * <dt>revision<dd>the state of a module after an edit; all are kept
 * <dt>shelving<dd>putting what the database holds where readers find it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.shelving;

import org.jspecify.annotations.NullMarked;
