/**
 * The landing page.
 */
@NullMarked
package se.wikimedia.hub.home;

import org.jspecify.annotations.NullMarked;
