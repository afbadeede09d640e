package se.wikimedia.hub.tours;

import java.util.List;

/**
 * The days on which a host takes nobody.
 *
 * @param days the earliest first; none meets another
 * @param version rises with every change; 0 before the first
 */
public record BlackoutRow(String host, List<DayRange> days, int version) {}
