package se.wikimedia.hub.mailbox;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.wikimedia.hub.mail.MailFile;

/** A file of a mail, until its question is confirmed or forgotten. */
@Entity
@Table(name = "mail_file")
class HeldFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "question")
    private long question;

    @Column(name = "name")
    private String name = "";

    @Basic
    @Column(name = "content")
    private byte[] content = new byte[0];

    protected HeldFile() {}

    HeldFile(long question, MailFile file) {
        this.question = question;
        this.name = file.name();
        this.content = file.content();
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }
}
