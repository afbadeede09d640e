package se.wikimedia.hub.translation;

/**
 * A unit in a language.
 *
 * @param language BCP 47, the one translated into
 * @param group a module's id, {@code catalogue}, or {@code ui} for the interface
 */
public record Place(String language, String group, String unit) {}
