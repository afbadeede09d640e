package se.wikimedia.hub.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * What an agreement says of a stay.
 *
 * @param visitor the username
 * @param host the affiliate's name
 * @param title the slot's
 * @param place empty where it isn't told
 * @param first in the place's zone
 * @param last included
 * @param covered keys of what is paid
 */
public record Facts(
        String visitor,
        String host,
        String title,
        String place,
        LocalDate first,
        LocalDate last,
        List<String> covered) {}
