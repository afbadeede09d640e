package se.wikimedia.hub.search;

/**
 * A page that fits a search.
 *
 * @param id {@code module} or {@code module/lesson}
 * @param language of the text in which it was found
 * @param html the excerpt, safe to show
 */
record PageFound(String id, String language, String html) {}
