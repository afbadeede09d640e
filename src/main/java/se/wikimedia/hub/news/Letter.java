package se.wikimedia.hub.news;

/**
 * A mail's content.
 *
 * @param language BCP 47, that of the texts, which is not always the one wished for
 * @param subject one line
 */
record Letter(String language, String subject, String text, String html) {}
