package se.wikimedia.hub.tours;

/** A tour was made by the example of another one; told within the same transaction. */
public record TourMadeLike(String tour, String like) {}
