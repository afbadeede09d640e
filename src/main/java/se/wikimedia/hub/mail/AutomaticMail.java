package se.wikimedia.hub.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a program's mails by their headers: RFC 3834, RFC 3464, RFC 2919, and what mail programs do beside them. Better
 * one question too many in the folder of what was passed over than two machines that answer each other.
 */
final class AutomaticMail {

    private static final Pattern SENDER = Pattern.compile(
            "(?i)^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|.*-(?:bounces?|request|owner)|bounces?)(?:[+=].*)?@.*");

    private static final List<Sign> SIGNS = List.of(
            new Sign("Auto-Submitted", Pattern.compile("(?i)(?!no\\b).+")),
            new Sign("Precedence", Pattern.compile("(?i)(?:bulk|junk|list|auto_?-?reply)\\b.*")),
            new Sign("X-Auto-Response-Suppress", Pattern.compile("(?i).*\\b(?:all|oof|autoreply|dr|rn|nrn)\\b.*")),
            new Sign("Return-Path", Pattern.compile("<\\s*>")),
            new Sign("List-Id", Pattern.compile("(?s).*")),
            new Sign("List-Post", Pattern.compile("(?s).*")),
            new Sign("List-Unsubscribe", Pattern.compile("(?s).*")),
            new Sign("X-Autoreply", Pattern.compile("(?i)(?!no\\b).*")),
            new Sign("X-Autorespond", Pattern.compile("(?i)(?!no\\b).*")),
            new Sign("X-Loop", Pattern.compile("(?s).*")),
            new Sign("X-Failed-Recipients", Pattern.compile("(?s).*")),
            new Sign("Feedback-ID", Pattern.compile("(?s).*")),
            new Sign(
                    "Content-Type",
                    Pattern.compile("(?is)\\s*(?:multipart/report|message/(?:delivery|disposition)).*")));

    private AutomaticMail() {}

    private record Sign(String header, Pattern value) {}

    /**
     * @param from empty where there is no sender
     * @param own the hub's own address; empty where it has none
     */
    static Optional<String> reason(MimeMessage mail, String from, String own) {
        if (!own.isEmpty() && from.equalsIgnoreCase(own)) {
            return Optional.of("our own mail");
        }
        return Stream.concat(
                        SIGNS.stream()
                                .filter(sign -> MailHeaders.all(mail, sign.header()).stream()
                                        .anyMatch(value -> sign.value()
                                                .matcher(value.strip())
                                                .matches()))
                                .map(sign -> sign.header().toLowerCase(Locale.ROOT)),
                        Stream.of("sender").filter(any -> SENDER.matcher(from).matches()))
                .findFirst();
    }
}
