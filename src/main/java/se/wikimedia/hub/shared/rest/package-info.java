/**
 * What every API resource has: problems as RFC 9457, paging, JSON. Knows no noun of the domain.
 */
@NullMarked
package se.wikimedia.hub.shared.rest;

import org.jspecify.annotations.NullMarked;
