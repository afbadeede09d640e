/**
 * What every repository has. Knows no noun of the domain.
 */
@NullMarked
package se.wikimedia.hub.shared.db;

import org.jspecify.annotations.NullMarked;
