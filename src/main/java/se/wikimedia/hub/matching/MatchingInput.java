package se.wikimedia.hub.matching;

import java.util.List;

/** Everything that a matching follows from; kept with its result, which can be computed from it again. */
public record MatchingInput(String seed, Terms terms, Caps caps, List<Offer> offers, List<Applicant> applicants) {}
