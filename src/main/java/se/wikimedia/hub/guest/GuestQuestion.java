package se.wikimedia.hub.guest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A guest asks; by the link in a mail the question becomes a request. The address is kept as long as something may have
 * to be told.
 */
@Entity
@Table(name = "guest_question")
class GuestQuestion {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 32;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "code")
    private String code = "";

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "language")
    private String language = "";

    @Column(name = "question")
    private String question = "";

    @Column(name = "asked")
    private Instant asked = Instant.EPOCH;

    @Column(name = "request")
    private @Nullable Long request;

    protected GuestQuestion() {}

    /**
     * @param language of the mails
     * @param question JSON
     */
    GuestQuestion(String email, String language, String question, Instant now) {
        this.code = random();
        this.email = email;
        this.language = language;
        this.question = question;
        this.asked = now;
    }

    private static String random() {
        var bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The address was theirs, and what they asked is a request. */
    void becomes(long asRequest) {
        request = asRequest;
        question = "";
    }

    /** What it lacked was told. */
    void reword(String inFull) {
        question = inFull;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    /** The guest's own page. */
    String path() {
        return "/help/guest/" + code;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    String language() {
        return language;
    }

    String question() {
        return question;
    }

    /** Empty until it is confirmed. */
    Optional<Long> request() {
        return Optional.ofNullable(request);
    }
}
