package se.wikimedia.hub.stewardship;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.people.RoleGrants;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * Leads ask people to translate into or review in their language. Nobody gets a role that they haven't accepted, and
 * none from who may not give it any more.
 */
@Service
public class Invitations {

    @Inject
    InvitationRepository invitations;

    @Inject
    Policies policies;

    @Inject
    RoleGrants grants;

    @Inject
    Directory directory;

    @Inject
    Accounts accounts;

    @Inject
    News news;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * The latest first, from below an id.
     *
     * @throws Problem not found; forbidden, in another language
     */
    @Allowed({Role.LEAD, Role.ADMIN})
    public List<InvitationRow> into(String language, long below, int most) {
        requireLead(language);
        return rows(invitations.into(language, below, most));
    }

    /** @throws Problem not found; forbidden, in another language; invalid; conflict: they are invited already */
    @Allowed({Role.LEAD, Role.ADMIN})
    public InvitationRow invite(String language, InvitationDraft draft) {
        requireLead(language);
        var role = Stream.of(Role.TRANSLATOR, Role.REVIEWER)
                .filter(each -> each.key().equals(draft.role()))
                .findFirst()
                .orElseThrow(() -> invalid("role", "people.role.unknown"));
        long person = accounts.idOf(Objects.requireNonNullElse(draft.username(), ""))
                .orElseThrow(() -> invalid("username", "stewardship.invite.nobody"));
        if (holds(person, role, language)) {
            throw invalid("username", "stewardship.invite.has");
        }
        var invitation = new Invitation(language, role, person, me.id(), clock.instant());
        add(invitation);
        var words = Map.of("language", Languages.standard().autonym(language));
        news.tell(
                person,
                new Tiding(NewsKind.INVITED, "invited:" + invitation.id(), InvitationsPage.ADDRESS, words, false));
        return rows(List.of(invitation)).get(0);
    }

    private void add(Invitation invitation) {
        try {
            invitations.add(invitation);
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e) ? Problem.of(Problem.Kind.CONFLICT, "already-invited") : e;
        }
    }

    /** @throws Problem not found; forbidden, in another language; conflict: it isn't open any more */
    @Allowed({Role.LEAD, Role.ADMIN})
    public void withdraw(String language, long id) {
        requireLead(language);
        var invitation = invitations
                .lock(id)
                .filter(each -> each.language().equals(language))
                .orElseThrow(Problem::notFound);
        invitation.end(InvitationState.WITHDRAWN, clock.instant());
    }

    /** The caller's own, the latest first. */
    @Allowed(Role.LEARNER)
    public List<InvitationRow> mine() {
        return rows(invitations.of(me.id()));
    }

    /** The caller has the role from now on. @throws Problem as {@link #decline}, also where its giver lost the right */
    @Allowed(Role.LEARNER)
    public InvitationRow accept(long id) {
        var invitation = mine(id);
        invitation.end(InvitationState.ACCEPTED, clock.instant());
        boolean stillGiven = invitation
                .inviter()
                .filter(inviter -> mayGive(inviter, invitation.language()))
                .isPresent();
        if (!stillGiven) {
            throw Problem.of(Problem.Kind.CONFLICT, "invitation-over");
        }
        SystemWork.run(() -> grants.accept(me.id(), invitation.role(), invitation.language()));
        return rows(List.of(invitation)).get(0);
    }

    /** @throws Problem not found: somebody else's; conflict: it isn't open any more */
    @Allowed(Role.LEARNER)
    public InvitationRow decline(long id) {
        var invitation = mine(id);
        invitation.end(InvitationState.DECLINED, clock.instant());
        return rows(List.of(invitation)).get(0);
    }

    private Invitation mine(long id) {
        return invitations.lock(id).filter(each -> each.person() == me.id()).orElseThrow(Problem::notFound);
    }

    private boolean mayGive(long person, String language) {
        return holds(person, Role.LEAD, language) || holds(person, Role.ADMIN, "");
    }

    private boolean holds(long person, Role role, String language) {
        return SystemWork.call(() -> Stream.of(language, "")
                .anyMatch(scope -> directory.holders(role, scope).contains(person)));
    }

    private void requireLead(String language) {
        policies.get(language);
        if (!policies.leads(language)) {
            throw Problem.forbidden();
        }
    }

    private static Problem invalid(String field, String message) {
        return Problem.invalid(List.of(new FieldProblem(field, message)));
    }

    private List<InvitationRow> rows(List<Invitation> all) {
        var people = accounts.open(all.stream().flatMap(Invitation::people).collect(Collectors.toSet()));
        return all.stream().map(each -> row(each, people)).toList();
    }

    private static InvitationRow row(Invitation invitation, Map<Long, PublicPerson> people) {
        return invitation.row(
                find(people, invitation.person()).map(PublicPerson::username).orElse(null),
                find(people, invitation.person()).map(PublicPerson::displayName).orElse(null),
                invitation
                        .inviter()
                        .flatMap(inviter -> find(people, inviter))
                        .map(PublicPerson::displayName)
                        .orElse(null));
    }

    private static Optional<PublicPerson> find(Map<Long, PublicPerson> people, @Nullable Long id) {
        return Optional.ofNullable(people.get(id));
    }

    void tell(@Observes PersonalData asked) {
        asked.add("languageInvitations", rows(invitations.of(asked.person())));
    }
}
