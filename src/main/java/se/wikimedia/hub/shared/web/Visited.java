package se.wikimedia.hub.shared.web;

import java.util.Optional;
import se.wikimedia.hub.shared.problem.Problem;

/** A page that looks at its address, or takes a plain form, before its view is built. */
public interface Visited {

    /**
     * Returns where the visitor is led instead, as an address on this site.
     *
     * @throws Problem shown as its error page; one that says "sign in" leads there
     */
    Optional<String> visit(Visit visit);
}
