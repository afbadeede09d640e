package se.wikimedia.hub.mailbox;

/** A file of a mail, as it came. */
record MailFile(String name, byte[] content) {

    MailFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
