package se.wikimedia.hub.access;

import jakarta.enterprise.context.RequestScoped;

/** The session that this request came with. */
@RequestScoped
class CurrentSession {

    private String hash = "";

    void is(String tokenHash) {
        this.hash = tokenHash;
    }

    /** Empty where there is none. */
    String hash() {
        return hash;
    }
}
