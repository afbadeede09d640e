package se.wikimedia.hub.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail says.
 *
 * @param key the same each time the same mail comes
 * @param from the address that it claims to come from; empty where that is none or several
 * @param subject one line, without the Re: and Fwd: of mail programs
 * @param text plain
 * @param language BCP 47, as the mail program tells it; else English
 * @param answers Message-IDs that it refers to, the nearest first
 * @param automatic why it is taken for a program's, for the log; empty for a person's
 */
public record ReadMail(
        String key,
        String from,
        String subject,
        String text,
        String language,
        List<String> answers,
        List<MailFile> files,
        Optional<String> automatic) {

    public ReadMail {
        answers = List.copyOf(answers);
        files = List.copyOf(files);
    }
}
