package se.wikimedia.hub.coverage;

import java.util.List;

/**
 * A language in figures.
 *
 * @param language BCP 47
 * @param groups modules in the order of the paths, the catalogue before and the interface behind them
 * @param paths by all units of their modules
 * @param past the oldest first; empty before anything was translated
 */
public record LanguageFigures(String language, Share total, List<Share> groups, List<Share> paths, List<Point> past) {}
