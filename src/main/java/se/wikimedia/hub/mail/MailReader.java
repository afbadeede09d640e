package se.wikimedia.hub.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import se.wikimedia.hub.shared.text.Hash;

/**
 * Reads a mail in whatever state it is: parts within parts only so deep, so many and so long, charsets that don't
 * exist, encodings that break off. What can't be read is left out; the mail itself stays in the mailbox.
 */
public final class MailReader {

    /** Without a server: it only says how lenient the parser is. */
    private static final Session SESSION = Session.getInstance(lenient());

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_TEXT_BYTES = 1 << 20;
    private static final int LARGEST_FILE_BYTES = 8 << 20;
    private static final int MOST_FILES = 10;

    private final StringBuilder text = new StringBuilder();
    private final List<MailFile> files = new ArrayList<>();
    private int parts;

    private MailReader() {}

    private static Properties lenient() {
        var properties = new Properties();
        // headers in UTF-8 (RFC 6532)
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }

    /**
     * @param raw as the server keeps it
     * @param own the hub's own address
     */
    public static ReadMail read(byte[] raw, String own) {
        try {
            return read(new MimeMessage(SESSION, new ByteArrayInputStream(raw)), raw, own);
        } catch (MessagingException e) {
            return new ReadMail(Hash.of(raw), "", "", "", "en", List.of(), List.of(), Optional.empty());
        }
    }

    private static ReadMail read(MimeMessage mail, byte[] raw, String own) {
        var from = MailHeaders.from(mail);
        var automatic = AutomaticMail.reason(mail, from, own);
        var reader = new MailReader();
        if (automatic.isEmpty()) {
            reader.readText(mail, 0);
        }
        return new ReadMail(
                key(mail, raw),
                from,
                MailHeaders.subject(mail),
                reader.text.toString(),
                MailHeaders.language(mail),
                MailHeaders.answers(mail),
                reader.files,
                automatic);
    }

    /**
     * The same each time the same mail comes. With the sender, so that nobody takes the place of a mail by sending one
     * with its Message-ID before.
     *
     * @param otherwise what it is told by where it has no Message-ID
     */
    public static String key(Message mail, byte[] otherwise) {
        return key(MailHeaders.messageId(mail), MailHeaders.from(mail), otherwise);
    }

    static String key(String messageId, String from, byte[] otherwise) {
        return messageId.isEmpty()
                ? Hash.of(otherwise)
                : Hash.of((messageId + "\n" + from).getBytes(StandardCharsets.UTF_8));
    }

    /** Everything below it: words and files. */
    private void readText(MimePart part, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        var type = type(part);
        if (type.startsWith("multipart/")) {
            var children = children(part);
            if (type.equals("multipart/alternative")) {
                readBest(children, depth + 1);
            } else {
                children.forEach(child -> readText(child, depth + 1));
            }
        } else if (isFile(part, type)) {
            readFile(part, type);
        } else {
            append(words(part, type));
        }
    }

    /** Files only. */
    private void readFiles(MimePart part, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        var type = type(part);
        if (type.startsWith("multipart/")) {
            children(part).forEach(child -> readFiles(child, depth + 1));
        } else if (isFile(part, type)) {
            readFile(part, type);
        }
    }

    /** The plain one where it says something, else the last, which is the richest; of the others their files. */
    private void readBest(List<MimePart> children, int depth) {
        var plain = children.stream()
                .filter(child -> type(child).equals("text/plain")
                        && !words(child, "text/plain").isBlank())
                .findFirst();
        var best = plain.or(() -> children.isEmpty()
                ? Optional.empty()
                : children.stream()
                        .filter(child -> type(child).matches("text/html|multipart/.*"))
                        .reduce((first, second) -> second)
                        .or(() -> Optional.of(children.get(children.size() - 1))));
        for (var child : children) {
            if (best.filter(child::equals).isPresent()) {
                readText(child, depth);
            } else {
                readFiles(child, depth);
            }
        }
    }

    private static List<MimePart> children(MimePart part) {
        var children = new ArrayList<MimePart>();
        try {
            var all = new MimeMultipart(new MimePartDataSource(part));
            for (int i = 0; i < Math.min(all.getCount(), MOST_PARTS); i++) {
                BodyPart each = all.getBodyPart(i);
                if (each instanceof MimePart child) {
                    children.add(child);
                }
            }
        } catch (MessagingException e) {
            // broken off here; what came before is read
            return children;
        }
        return children;
    }

    private void append(String words) {
        if (!words.isBlank() && text.length() < LONGEST_TEXT_BYTES) {
            text.append(text.length() == 0 ? "" : "\n\n").append(words.strip());
        }
    }

    private static boolean isFile(Part part, String type) {
        boolean worded = type.startsWith("text/plain") || type.equals("text/html") || type.equals("text/markdown");
        return !worded || disposition(part).equals("attachment") || !name(part).isEmpty();
    }

    private static String words(MimePart part, String type) {
        var words = MailBytes.text(content(part, LONGEST_TEXT_BYTES), charset(part));
        return type.equals("text/html") ? HtmlText.of(words) : words;
    }

    private void readFile(MimePart part, String type) {
        boolean partOfTheMail = type.startsWith("message/") || type.equals("text/calendar") || type.contains("pgp-");
        if (!partOfTheMail && files.size() < MOST_FILES && !name(part).isEmpty()) {
            var content = content(part, LARGEST_FILE_BYTES);
            if (content.length > 0) {
                files.add(new MailFile(name(part), content));
            }
        }
    }

    private static byte[] content(MimePart part, int most) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(most);
        } catch (IOException | MessagingException e) {
            return undecoded(part, most);
        }
    }

    /** Where the encoding isn't what is told. */
    private static byte[] undecoded(MimePart part, int most) {
        try (InputStream in = part instanceof MimeBodyPart body
                ? body.getRawInputStream()
                : ((MimeMessage) part).getRawInputStream()) {
            return in.readNBytes(most);
        } catch (IOException | MessagingException e) {
            return new byte[0];
        }
    }

    /** In lower case, without parameters. */
    private static String type(Part part) {
        return contentType(part)
                .map(ContentType::getBaseType)
                .orElse("text/plain")
                .toLowerCase(Locale.ROOT);
    }

    private static String charset(Part part) {
        return contentType(part).map(type -> type.getParameter("charset")).orElse("");
    }

    private static Optional<ContentType> contentType(Part part) {
        try {
            return Optional.of(new ContentType(MailHeaders.first(part, "Content-Type")));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static String disposition(Part part) {
        return MailHeaders.first(part, "Content-Disposition")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String name(Part part) {
        try {
            var name = part.getFileName();
            return name == null ? "" : MailHeaders.decoded(name);
        } catch (MessagingException e) {
            return disposition(part).equals("attachment") ? "file" : "";
        }
    }
}
