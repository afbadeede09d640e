/**
 * What every repository has, and the one data source behind them, whose first connection waits until the launcher
 * lets it through. Knows no noun of the domain.
 */
@NullMarked
package se.wikimedia.hub.shared.db;

import org.jspecify.annotations.NullMarked;
