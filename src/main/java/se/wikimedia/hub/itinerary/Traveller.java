package se.wikimedia.hub.itinerary;

import se.wikimedia.hub.matching.Applicant;

/**
 * A visitor who asks for one host or several.
 *
 * @param home where they travel from
 * @param maxStays 1 to 3
 */
public record Traveller(Applicant applicant, Place home, int maxStays) {}
