package se.wikimedia.hub.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The question at the end of each lesson whether it was useful. What it knows is in the address alone, because lessons
 * are read often and a question must not cost a query.
 */
@Named
@ApplicationScoped
public class FeedbackForm {

    private static final String SENT = "sent";

    @Inject
    HttpServletRequest request;

    private Optional<GivenVote> given() {
        return GivenVote.of(request.getParameter("feedback"));
    }

    /** What the reader is thanked for: {@code yes}, {@code no}, {@code sent} for a remark, or nothing. */
    public String getThanks() {
        return SENT.equals(request.getParameter("feedback"))
                ? SENT
                : given().map(GivenVote::said).orElse("");
    }

    /** What a change of mind has to send along; empty where nothing was said before. */
    public String getBefore() {
        return given().map(GivenVote::toString).orElse("");
    }
}
