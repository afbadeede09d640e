package se.wikimedia.hub.tours;

import se.wikimedia.hub.shared.problem.Problem;

/** A slot's id as it stands in addresses. */
public final class SlotAddress {

    private SlotAddress() {}

    /** @throws Problem not found, where it is no number */
    public static long id(String segment) {
        try {
            return Long.parseLong(segment);
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }
}
