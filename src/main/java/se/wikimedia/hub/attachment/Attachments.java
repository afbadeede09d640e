package se.wikimedia.hub.attachment;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.helpdesk.GuestGone;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.problem.Problem;

/** Files beside requests: read by all who may read the request, put there by who has asked and by agents. */
@Service
public class Attachments {

    private static final int MOST = 5;

    @Inject
    AttachmentRepository attachments;

    @Inject
    Requests requests;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** @throws Problem not found, also for a private request of somebody else */
    @AllowedToAll
    public List<AttachmentRow> beside(long request) {
        return attachments.beside(requests.get(request).id());
    }

    /** @throws Problem not found, also beside a private request of somebody else */
    @AllowedToAll
    public CheckedFile open(long id) {
        var attachment = attachments.find(id).orElseThrow(Problem::notFound);
        requests.get(attachment.request());
        return attachment.file();
    }

    /** Whether the caller may put files beside the request. */
    @AllowedToAll
    public boolean mayAdd(long request) {
        return me.signedIn() && mayAdd(requests.get(request));
    }

    private boolean mayAdd(RequestRow request) {
        return request.mine() || me.has(Role.AGENT);
    }

    /**
     * @param name with the ending that tells what kind of file it is
     * @throws Problem not found; forbidden: somebody else's request; invalid; too large; {@code attachment-type}: the
     *     content isn't what the name promises, or of no kind that is taken; {@code attachments-full}
     */
    @Allowed(Role.LEARNER)
    public AttachmentRow add(long request, String name, byte[] content) {
        var beside = requests.get(request);
        if (!mayAdd(beside)) {
            throw Problem.forbidden();
        }
        var file = CheckedFile.of(name, content);
        if (attachments.beside(request).size() >= MOST) {
            throw Problem.of(Problem.Kind.CONFLICT, "attachments-full");
        }
        var attachment = new Attachment(request, me.id(), file, clock.instant());
        attachments.add(attachment);
        return attachment.row();
    }

    /** Whether a file of this name and content would be taken. */
    @AllowedToSystem
    public boolean takes(String name, byte[] content) {
        return checked(name, content).isPresent();
    }

    private static Optional<CheckedFile> checked(String name, byte[] content) {
        try {
            return Optional.of(CheckedFile.of(name, content));
        } catch (Problem refused) {
            return Optional.empty();
        }
    }

    /**
     * From who has asked, known by other means than being signed in. Nothing happens where it isn't taken, or there are
     * enough.
     *
     * @param person null for a guest
     */
    @AllowedToSystem
    public void receive(long request, @Nullable Long person, String name, byte[] content) {
        checked(name, content)
                .filter(file -> attachments.beside(request).size() < MOST)
                .ifPresent(file -> attachments.add(new Attachment(request, person, file, clock.instant())));
    }

    /** @throws Problem not found; forbidden: neither the sender nor an agent asks */
    @Allowed(Role.LEARNER)
    public void remove(long id) {
        var attachment = attachments.find(id).orElseThrow(Problem::notFound);
        requests.get(attachment.request());
        if (!attachment.isOf(me.id()) && !me.has(Role.AGENT)) {
            throw Problem.forbidden();
        }
        attachments.remove(attachment);
    }

    void tell(@Observes PersonalData asked) {
        asked.add("attachments", attachments.by(asked.person()));
    }

    void forget(@Observes PersonErased erased) {
        attachments.forget(erased.id());
    }

    void forget(@Observes GuestGone gone) {
        attachments.forgetGuest(gone.request());
    }
}
