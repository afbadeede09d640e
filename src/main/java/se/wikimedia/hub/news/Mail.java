package se.wikimedia.hub.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way.
 *
 * @param messageId RFC 5322, with its angle brackets
 * @param unsubscribe null for somebody without an account; else the address that ends such mails, for a reader (GET) and for a mail program (POST, RFC 8058)
 * @param calendar iCalendar with a METHOD; null where there is nothing for calendars
 */
record Mail(
        String messageId,
        String to,
        Letter letter,
        Instant written,
        @Nullable String unsubscribe,
        @Nullable String calendar) {}
