package se.wikimedia.hub.scoring;

/**
 * What an application is scored on.
 *
 * @param key stable within its tour
 * @param title as the coordinator wrote it; empty for a usual one, whose title the interface has in every language
 * @param weight 1 to 10
 */
public record Criterion(String key, String title, int weight) {}
