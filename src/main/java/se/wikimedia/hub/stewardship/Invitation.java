package se.wikimedia.hub.stewardship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Somebody is asked to help with a language. It is answered or withdrawn once; whoever is asked again gets another.
 * Nobody has two open ones to the same.
 */
@Entity
@Table(name = "language_invitation")
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "language")
    private String language = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role = Role.TRANSLATOR;

    @Column(name = "person")
    private long person;

    @Column(name = "inviter")
    private @Nullable Long inviter;

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InvitationState state = InvitationState.OPEN;

    /** For the key that lets nobody have two open ones: null once it is none. */
    @Column(name = "still_open")
    private @Nullable Boolean open = true;

    @Column(name = "decided")
    private @Nullable Instant decided;

    protected Invitation() {}

    Invitation(String language, Role role, long person, long inviter, Instant now) {
        this.language = language;
        this.role = role;
        this.person = person;
        this.inviter = inviter;
        this.created = now;
    }

    long id() {
        return id;
    }

    String language() {
        return language;
    }

    Role role() {
        return role;
    }

    long person() {
        return person;
    }

    /** Nobody where they are gone. */
    Optional<Long> inviter() {
        return Optional.ofNullable(inviter);
    }

    Stream<Long> people() {
        return Stream.concat(Stream.of(person), inviter().stream());
    }

    /** @throws Problem conflict: it isn't open any more */
    void end(InvitationState end, Instant now) {
        if (state != InvitationState.OPEN) {
            throw Problem.of(Problem.Kind.CONFLICT, "invitation-over");
        }
        state = end;
        open = null;
        decided = now;
    }

    InvitationRow row(@Nullable String username, @Nullable String displayName, @Nullable String inviterName) {
        return new InvitationRow(
                id, language, role.key(), username, displayName, inviterName, created, state.key(), decided);
    }
}
