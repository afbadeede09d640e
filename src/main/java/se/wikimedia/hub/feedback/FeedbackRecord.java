package se.wikimedia.hub.feedback;

import java.time.Instant;
import java.util.List;

/** All that the room holds about a person, for that person; {@code answers} are those they gave to others. */
public record FeedbackRecord(List<Vote> votes, List<RemarkRow> remarks, List<Answer> answers) {

    public record Vote(Place place, boolean useful, Instant at) {}

    /** An author's own words; whom they were for is not told. */
    public record Answer(Place place, String text, Instant at) {}
}
