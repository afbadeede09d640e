package se.wikimedia.hub.mailbox;

import io.github.bucket4j.TimeMeter;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.attachment.AttachmentsFixture;
import se.wikimedia.hub.conversation.ConversationsFixture;
import se.wikimedia.hub.guest.GuestsFixture;
import se.wikimedia.hub.helpdesk.RequestsFixture;
import se.wikimedia.hub.mail.ReadMail;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.people.PeopleFixture;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** A node's intake: every call in a transaction of its own, as the server opens them. */
class MailboxNode extends MailIntake {

    private final RateLimits unlimited = new RateLimits() {
        @Override
        public Throttle throttle(int attempts, Duration period) {
            return new Throttle(most, period, TimeMeter.SYSTEM_NANOTIME);
        }
    };

    private final int most;
    private final MailLimits ofSenders = new MailLimits();

    /** @param most mails of one sender */
    MailboxNode(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
        ofSenders.limits = unlimited;
        ofSenders.start();
    }

    private <T> T within(Function<MailIntake, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(over(entities)));
    }

    /** The same node with this database. */
    MailIntake over(EntityManager entities) {
        var intake = new MailIntake(node());
        intake.mails = new MailRepository();
        intake.mails.entities = entities;
        intake.limits = ofSenders;
        intake.guests = GuestsFixture.guests(entities, clock, unlimited);
        intake.conversations = ConversationsFixture.conversations(entities, clock, unlimited);
        intake.parties = RequestsFixture.parties(entities);
        intake.attachments = AttachmentsFixture.attachments(entities, clock);
        intake.directory = PeopleFixture.directory(entities);
        intake.news = NewsFixture.news(entities, clock);
        intake.clock = clock;
        return intake;
    }

    @Override
    boolean turn() {
        return within(MailIntake::turn);
    }

    @Override
    void end(String trouble) {
        within(intake -> {
            intake.end(trouble);
            return true;
        });
    }

    @Override
    Optional<Fate> find(String key) {
        return within(intake -> intake.find(key));
    }

    @Override
    Fate note(String key, Fate fate) {
        return within(intake -> intake.note(key, fate));
    }

    @Override
    Fate take(ReadMail mail) {
        return within(intake -> intake.take(mail));
    }
}
