package se.wikimedia.hub.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.wikimedia.hub.shared.text.Languages;

/** A mail's headers, whatever state they are in. */
final class MailHeaders {

    private static final int LONGEST_SUBJECT = 190;
    private static final int MOST_ANSWERS = 50;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
    private static final Pattern ANSWER = Pattern.compile(
            "(?iu)^(?:(?:re|aw|sv|vs|antw|odp|rif|res|رد|fw|fwd|wg|vb|tr|rv|enc)\\s*(?:\\[\\d{1,3}])?\\s*[:：]\\s*)+");
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,900}>");

    private MailHeaders() {}

    /** Never null, none where the headers can't be read. */
    static List<String> all(Part mail, String name) {
        try {
            var values = mail.getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException e) {
            return List.of();
        }
    }

    static String first(Part mail, String name) {
        return all(mail, name).stream().findFirst().orElse("");
    }

    /** The one address that it claims to come from, in lower case; empty where there is none, or more than one. */
    static String from(Part mail) {
        var values = all(mail, "From");
        if (values.size() != 1) {
            return "";
        }
        try {
            var addresses = InternetAddress.parse(MimeUtility.unfold(values.get(0)), true);
            return addresses.length == 1 && !addresses[0].isGroup()
                    ? addresses[0].getAddress().strip().toLowerCase(Locale.ROOT)
                    : "";
        } catch (AddressException e) {
            return "";
        }
    }

    static String subject(Part mail) {
        var subject = ANSWER.matcher(decoded(first(mail, "Subject"))).replaceFirst("");
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }

    /** One line of what RFC 2047 encodes; as it stands where that is broken. */
    static String decoded(String header) {
        var unfolded = MimeUtility.unfold(header);
        String text;
        try {
            text = MimeUtility.decodeText(unfolded);
        } catch (UnsupportedEncodingException e) {
            text = unfolded;
        }
        return UNSEEN.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    /** Of Content-Language, which tells of the text, else of Accept-Language, which tells of the reader. */
    static String language(Part mail) {
        return Stream.of("Content-Language", "Accept-Language")
                .flatMap(name -> Stream.of(first(mail, name).split("[,;\\s]+", 2)[0]))
                .filter(tag -> tag.matches("[A-Za-z][A-Za-z0-9-]{1,34}"))
                .flatMap(tag -> spoken(tag).stream())
                .findFirst()
                .orElse("en");
    }

    /** Without a country: mail programs write en-US for whoever has bought the computer there. */
    private static Optional<String> spoken(String tag) {
        return Languages.standard().canonical(tag.replaceFirst("-[A-Za-z]{2}$", ""));
    }

    /** What it answers, and what that answered. */
    static List<String> answers(Part mail) {
        var direct = ids(first(mail, "In-Reply-To"));
        var before = ids(first(mail, "References"));
        var nearestFirst =
                Stream.iterate(before.size() - 1, i -> i >= 0, i -> i - 1).map(before::get);
        return Stream.concat(direct.stream(), nearestFirst)
                .distinct()
                .limit(MOST_ANSWERS)
                .toList();
    }

    /** Empty where it has none that is one. */
    static String messageId(Part mail) {
        return ids(first(mail, "Message-ID")).stream().findFirst().orElse("");
    }

    private static List<String> ids(String header) {
        return ID.matcher(header).results().map(each -> each.group()).toList();
    }
}
