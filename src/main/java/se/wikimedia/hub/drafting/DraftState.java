package se.wikimedia.hub.drafting;

/** Where in its life a draft is. */
public enum DraftState {
    WRITING,
    REVIEW,
    PUBLISHED,
    DROPPED
}
