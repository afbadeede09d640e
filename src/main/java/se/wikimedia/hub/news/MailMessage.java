package se.wikimedia.hub.news;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it is sent: text and HTML, and the one click that ends such mails (RFC 2369, RFC 8058). */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MailMessage of(Mail mail, String from, Session session) throws MessagingException {
        var message = new MailMessage(session, mail.messageId());
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.letter().subject(), UTF_8);
        message.setSentDate(Date.from(mail.written()));
        message.setHeader("Content-Language", mail.letter().language());
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // nobody's holiday answer is wanted (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        var content = new MimeMultipart(
                "alternative",
                part(mail.letter().text(), "plain"),
                part(mail.letter().html(), "html"));
        var calendar = mail.calendar();
        if (calendar != null) {
            content.addBodyPart(forCalendars(calendar));
        }
        message.setContent(content);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** The method stands in the type, too (RFC 6047). */
    private static MimeBodyPart forCalendars(String calendar) throws MessagingException {
        var method = calendar.replaceAll("(?s)^.*\\bMETHOD:(\\w+).*$", "$1");
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=" + UTF_8 + "; method=" + method)));
        return part;
    }

    /** The mail's own in place of a new one for each sending. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
