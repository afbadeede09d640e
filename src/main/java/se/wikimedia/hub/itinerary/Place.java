package se.wikimedia.hub.itinerary;

/** A point on the earth, in degrees; north and east are positive. */
public record Place(double latitude, double longitude) {

    /** The mean radius. */
    private static final double EARTH_KILOMETRES = 6_371.009;

    /** Along the great circle, by the haversine formula, which is exact for places close together too. */
    public int kilometresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return (int) Math.round(2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord))));
    }

    private static double square(double number) {
        return number * number;
    }
}
