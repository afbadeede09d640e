package se.wikimedia.hub.tours;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slot as everybody sees it.
 *
 * @param host the affiliate's key
 * @param hostName its name
 * @param country the host's, ISO 3166 alpha-2
 * @param startDate the first day, in the place's zone
 * @param endDate the last day, included
 * @param zone IANA
 * @param latitude degrees, north is positive; null where the host has not told, as for longitude, where east is
 * @param booked places taken
 * @param version rises with every change but those of booked
 */
public record SlotRow(
        long id,
        String tour,
        String host,
        String hostName,
        @Nullable String country,
        String title,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String programme,
        String accessibility,
        LocalDate startDate,
        LocalDate endDate,
        String zone,
        int capacity,
        int reserved,
        int booked,
        List<String> languages,
        List<String> topics,
        List<String> covered,
        int visaLeadDays,
        String status,
        int version) {

    public int free() {
        return capacity - booked;
    }

    public DayRange days() {
        return new DayRange(startDate, endDate);
    }

    public boolean published() {
        return status.equals(SlotStatus.PUBLISHED.key());
    }
}
