package se.wikimedia.hub.itinerary;

/**
 * What travelling takes, by kilometre of the great circle.
 *
 * @param trainKilometres how far a train gets in a day; who goes farther flies
 * @param trainCents euro cents a kilometre
 * @param trainGrams CO₂ a kilometre
 * @param planeEuros for each flight, however short
 * @param planeCents on top, euro cents a kilometre
 * @param planeGrams CO₂ a kilometre
 * @param dayEuros for each day of a stay
 * @param daysAway between two stays; who has more goes home in between
 */
public record TravelRates(
        int trainKilometres,
        int trainCents,
        int trainGrams,
        int planeEuros,
        int planeCents,
        int planeGrams,
        int dayEuros,
        int daysAway) {

    /** CO₂ a passenger and kilometre: European Environment Agency, Transport and environment report 2020. */
    public static final TravelRates USUAL = new TravelRates(800, 20, 33, 80, 8, 160, 60, 7);

    private static final int CENTS = 100;
    private static final int GRAMS = 1_000;

    /** By train where it gets there in a day. */
    public Leg leg(Place from, Place to) {
        int kilometres = from.kilometresTo(to);
        return kilometres <= trainKilometres
                ? new Leg(
                        Mode.TRAIN,
                        kilometres,
                        part(kilometres, trainCents, CENTS),
                        part(kilometres, trainGrams, GRAMS))
                : new Leg(
                        Mode.PLANE,
                        kilometres,
                        planeEuros + part(kilometres, planeCents, CENTS),
                        part(kilometres, planeGrams, GRAMS));
    }

    /** Rounded up: what is paid is never less than planned for. */
    private static int part(int kilometres, int rate, int parts) {
        return (kilometres * rate + parts - 1) / parts;
    }
}
