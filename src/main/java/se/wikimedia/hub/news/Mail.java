package se.wikimedia.hub.news;

import java.time.Instant;

/**
 * A letter on its way.
 *
 * @param messageId RFC 5322, with its angle brackets
 * @param unsubscribe the address that ends such mails, for a reader (GET) and for a mail program (POST, RFC 8058)
 */
record Mail(String messageId, String to, Letter letter, Instant written, String unsubscribe) {}
