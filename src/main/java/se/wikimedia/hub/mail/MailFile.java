package se.wikimedia.hub.mail;

/** A file of a mail, as it came. */
public record MailFile(String name, byte[] content) {

    public MailFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
