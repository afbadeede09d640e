package se.wikimedia.hub.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * One walk through what is due, one address after the other and none of a host twice. Silence counts only where some
 * server has answered in the same round: else it is the hub's own network that is away.
 */
final class LinkRound {

    private final LinkBook book;
    private final LinkAsker asker;

    LinkRound(LinkBook book, LinkAsker asker) {
        this.book = book;
        this.asker = asker;
    }

    void walk() {
        try {
            book.meet();
            ask(book.due());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(List<Long> due) throws InterruptedException {
        var hosts = new HashSet<String>();
        var silent = new ArrayList<Long>();
        boolean heard = false;
        for (long resource : due) {
            var address = book.take(resource);
            if (address.isEmpty()
                    || !hosts.add(String.valueOf(URI.create(address.get()).getHost()))) {
                continue;
            }
            var answer = asker.ask(address.get());
            if (answer == LinkAnswer.SILENT) {
                silent.add(resource);
            } else {
                heard |= answer != LinkAnswer.NOT_TO_TELL;
                book.note(resource, answer);
            }
        }
        if (heard) {
            silent.forEach(resource -> book.note(resource, LinkAnswer.SILENT));
        }
    }
}
