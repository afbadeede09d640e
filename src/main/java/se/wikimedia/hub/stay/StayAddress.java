package se.wikimedia.hub.stay;

import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Visit;

/** The placement's number in a page's address. */
public final class StayAddress {

    private StayAddress() {}

    /** @throws Problem not found, where it is no number */
    public static long placement(Visit visit) {
        try {
            return Long.parseLong(visit.segment("placement"));
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }
}
