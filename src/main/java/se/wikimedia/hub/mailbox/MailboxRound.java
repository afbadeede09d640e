package se.wikimedia.hub.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.wikimedia.hub.mail.MailReader;
import se.wikimedia.hub.mail.ReadMail;
import se.wikimedia.hub.shared.db.Refused;

/**
 * Reads the mailbox once, the oldest first. Each mail is written down and then moved into a folder that tells what
 * became of it; nothing is ever deleted. A mail at which it fails stays for the next round; after the fifth it is for a
 * person to look at, and no other waits for it.
 */
final class MailboxRound {

    private static final Logger LOG = Logger.getLogger(MailboxRound.class.getName());
    private static final int MOST_OF_A_ROUND = 100;
    private static final int MOST_FAILURES = 5;
    private static final int LARGEST = 25 << 20;

    private final ImapServer server;
    private final MailIntake intake;
    private final String own;
    private final Map<Long, Integer> failures = new HashMap<>();

    /** @param own the hub's own address */
    MailboxRound(ImapServer server, MailIntake intake, String own) {
        this.server = server;
        this.intake = intake;
        this.own = own;
    }

    void walk() {
        if (!intake.turn()) {
            return;
        }
        var trouble = "";
        try (var store = Session.getInstance(server.properties()).getStore(server.protocol())) {
            store.connect(server.host(), server.port(), server.user(), server.password());
            read(store);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "the mailbox {0} can''t be read: {1}", new Object[] {server, e.getMessage()});
            trouble = String.valueOf(e.getMessage());
        } finally {
            intake.end(oneLine(trouble));
        }
    }

    private static String oneLine(String trouble) {
        var line = trouble.replaceAll("\\s+", " ").strip();
        return line.length() <= 200 ? line : line.substring(0, 200);
    }

    private void read(Store store) throws MessagingException {
        try (var folder = store.getFolder(server.folder())) {
            folder.open(Folder.READ_WRITE);
            int last = Math.min(folder.getMessageCount(), MOST_OF_A_ROUND);
            var mails = last == 0 ? new Message[0] : folder.getMessages(1, last);
            folder.fetch(mails, known());
            for (var mail : mails) {
                if (!intake.turn() || Thread.currentThread().isInterrupted()) {
                    break;
                }
                read(mail, folder);
            }
            folder.expunge();
        }
    }

    /** What is asked of the server for all at once; its own idea of a mail's headers may be as broken as the mail. */
    private static FetchProfile known() {
        var known = new FetchProfile();
        known.add(FetchProfile.Item.SIZE);
        known.add(FetchProfile.Item.FLAGS);
        known.add(UIDFolder.FetchProfileItem.UID);
        return known;
    }

    private void read(Message mail, Folder folder) throws MessagingException {
        if (mail.isExpunged() || mail.isSet(Flags.Flag.DELETED)) {
            return;
        }
        long number = ((UIDFolder) folder).getUID(mail);
        Fate fate;
        try {
            fate = fateOf(mail);
        } catch (IOException | MessagingException | RuntimeException e) {
            if (!folder.isOpen()) {
                throw new MessagingException("the connection was lost: " + e.getMessage());
            }
            int failed = failures.merge(number, 1, Integer::sum);
            LOG.log(Level.WARNING, e, () -> "mail " + number + " of " + server + " could not be read");
            if (failed < MOST_FAILURES) {
                return;
            }
            fate = Fate.UNREADABLE;
        }
        move(mail, folder, fate.folder());
        failures.remove(number);
    }

    private Fate fateOf(Message mail) throws MessagingException, IOException {
        if (mail.getSize() > LARGEST) {
            var size = String.valueOf(mail.getSize()).getBytes(StandardCharsets.US_ASCII);
            var key = MailReader.key(mail, size);
            return intake.find(key).orElseGet(() -> intake.note(key, Fate.TOO_LARGE));
        }
        var raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        var read = MailReader.read(raw.toByteArray(), own);
        read.automatic().ifPresent(why -> LOG.log(Level.INFO, "a mail is taken for a program''s: {0}", why));
        return intake.find(read.key()).orElseGet(() -> take(read));
    }

    private Fate take(ReadMail mail) {
        try {
            return intake.take(mail);
        } catch (RuntimeException e) {
            if (Refused.DUPLICATE.isBehind(e)) {
                return intake.find(mail.key()).orElseThrow(() -> e);
            }
            throw e;
        }
    }

    private static void move(Message mail, Folder from, Fate.Folder to) throws MessagingException {
        var target = folder(from, to.title());
        if (to == Fate.Folder.LOOK) {
            mail.setFlag(Flags.Flag.FLAGGED, true);
        }
        from.copyMessages(new Message[] {mail}, target);
        mail.setFlag(Flags.Flag.DELETED, true);
    }

    /** Beside the one that is read, or below it where the server wants that. */
    private static Folder folder(Folder from, String title) throws MessagingException {
        var beside = from.getStore().getFolder(title);
        if (beside.exists() || beside.create(Folder.HOLDS_MESSAGES)) {
            return beside;
        }
        var below = from.getFolder(title);
        if (below.exists() || below.create(Folder.HOLDS_MESSAGES)) {
            return below;
        }
        throw new MessagingException("the folder " + title + " can't be made");
    }
}
