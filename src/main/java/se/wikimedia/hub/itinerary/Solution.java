package se.wikimedia.hub.itinerary;

/**
 * A choice with what is proven about it.
 *
 * @param chosen each visitor's column, or {@link PlanProblem#NONE}
 * @param bound no choice is worth more; each level holds for choices that are as good as this one in those before it
 * @param by who found it: a stable short name
 */
public record Solution(int[] chosen, Worth worth, Worth bound, String by) {}
