package se.wikimedia.hub.matching;

import java.time.LocalDate;
import java.util.List;

/**
 * What a tour asks of everybody.
 *
 * @param decisionDay when visitors are told, so that they can apply for a visa
 * @param requiredModules ids of the modules that have to be completed
 */
public record Terms(LocalDate decisionDay, List<String> requiredModules) {}
