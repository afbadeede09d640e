package se.wikimedia.hub.machine;

/**
 * What a machine made of a text.
 *
 * @param model the machine's own name of itself; empty where it told none
 */
public record MachineText(String text, String model) {}
