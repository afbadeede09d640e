package se.wikimedia.hub.queue;

/**
 * Which units are asked for.
 *
 * @param group empty: all
 * @param state missing, suggested, translated, reviewed, outdated, needs-review, checks-failing or mine; empty: missing,
 *     suggested and outdated
 * @param audience a key of the audiences that the module is for; empty: all
 */
public record QueueFilter(String group, String state, String audience) {

    static final String NEEDS_REVIEW = "needs-review";
    static final String CHECKS_FAILING = "checks-failing";
    static final String MINE = "mine";
}
