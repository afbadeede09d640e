package se.wikimedia.hub.news;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What news are about. */
public enum NewsKind {
    /** A request that the person asked or joined has its verdict. */
    DECIDED,
    /** What the person lacked was made. */
    MADE,
    /** An author has answered what the person wrote about a lesson. */
    ANSWERED,
    /** Somebody asks the person to help with a language. */
    INVITED,
    /** A translator asks the authors about a text. */
    ASKED,
    /** Somebody has written in a translators' thread that the person is in. */
    COMMENTED(Delivery.DAILY),
    /** Somebody thanks the person for a translation. */
    THANKED(Delivery.DAILY),
    /** The source of texts that the person translated has changed. */
    OUTDATED(Delivery.DAILY),
    /** A language that the person asked for is open, or is not opened. */
    LANGUAGE,
    /** A tour that concerns the person is in its next phase. */
    TOUR,
    /** A place waits for the person's answer, or has waited in vain. */
    PLACE,
    /** What happens in a slot where the person has a place or wants one is told anew. */
    PROGRAMME,
    /** A stay is over and the visitor hasn't reported. */
    REPORT,
    /** A stay is over and its host hasn't evaluated it. */
    EVALUATION,
    /** Half a year after a stay its visitor is asked what came of it. */
    FOLLOWUP,
    /** A stay that the person makes or hosts is sure, has changed or is off. */
    STAY,
    /** A talk in office hours is taken, given back or off. */
    TALK,
    /** The committee has decided on what the person proposed. */
    RULING,
    /** The address of a resource that the person looks after leads nowhere. */
    LINK,
    /** Somebody asks the person to look after a resource. */
    OFFERED,
    /** An agent of the Helpdesk asks the person about a request. */
    HANDED,
    /** The person's advice on a request has helped. */
    HELPED,
    /** A request was handed to a working group that the person is in. */
    GROUP,
    /** The other side has written about a request: the Helpdesk to who has asked, or they to the Helpdesk. */
    WROTE,
    /** Somebody without an account confirms that an address is theirs. */
    CONFIRM,
    /** A day's news in one mail. */
    DIGEST;

    private final Delivery usual;

    NewsKind() {
        this(Delivery.AT_ONCE);
    }

    NewsKind(Delivery usual) {
        this.usual = usual;
    }

    /** How people hear of it who haven't chosen; what comes often comes once a day. */
    Delivery usual() {
        return usual;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<NewsKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Those that a person chooses a delivery for. */
    static List<NewsKind> choosable() {
        return Arrays.stream(values())
                .filter(kind -> kind != DIGEST && kind != CONFIRM)
                .toList();
    }
}
