/**
 * What every page has: routes, the chosen language, guards against foreign forms, messages. Knows no noun of the domain.
 *
 * <dl>
 * <dt>route<dd>an address without extension and the view that answers it
 * <dt>kept part<dd>a part of a page that is the same for all readers of a language, rendered once
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.shared.web;

import org.jspecify.annotations.NullMarked;
