package se.wikimedia.hub.evidence;

import java.time.Clock;
import java.time.Instant;

/**
 * One walk through what is due. After a failure the rest waits for the next round, because the network may be away, and
 * for as long as a wiki has asked for.
 */
final class EvidenceRound {

    private final EvidenceBook book;
    private final WikiLookup wiki;
    private final Clock clock;
    private Instant restUntil = Instant.MIN;

    EvidenceRound(EvidenceBook book, WikiLookup wiki, Clock clock) {
        this.book = book;
        this.wiki = wiki;
        this.clock = clock;
    }

    void walk() {
        try {
            for (long id : book.due()) {
                if (clock.instant().isBefore(restUntil)) {
                    return;
                }
                ask(id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(long id) throws InterruptedException {
        var link = book.take(id);
        if (link.isEmpty()) {
            return;
        }
        var answer = wiki.ask(link.get());
        book.note(id, answer);
        if (answer.kind() == WikiAnswer.Kind.FAILED) {
            restUntil = clock.instant().plus(answer.pause()).plusSeconds(1);
        }
    }
}
