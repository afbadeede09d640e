/**
 * Whom tours reach, and what they take: in numbers that recognise nobody.
 *
 * <dl>
 * <dt>way<dd>one person in one tour, from the application to the report
 * <dt>step<dd>how far somebody came: applied, admissible, placed, travelled, reported
 * <dt>ladder<dd>groups of people on the steps
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.impact;

import org.jspecify.annotations.NullMarked;
