package se.wikimedia.hub.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.resource.ResourceFilter;
import se.wikimedia.hub.resource.ResourceRow;
import se.wikimedia.hub.resource.Resources;

/** Steps of a round, each in a transaction of its own, so that none is open while the network is asked. */
@ApplicationScoped
class LinkBook {

    /** Whoever has taken one and then vanished, or found no network, gives it back by itself. */
    private static final Duration LEASE = Duration.ofHours(1);

    private static final int MOST_OF_A_ROUND = 20;
    private static final int MOST_NEW = 200;
    private static final ResourceFilter ALL = new ResourceFilter("", "", "", "");

    @Inject
    LinkRepository links;

    @Inject
    Resources resources;

    @Inject
    News news;

    @Inject
    Clock clock;

    /** Resources that were added since. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void meet() {
        var now = clock.instant();
        resources
                .list(ALL, links.latest(), MOST_NEW)
                .forEach(each -> links.meet(new ResourceLink(each.id(), each.url(), now), now));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> due() {
        return links.due(clock.instant(), MOST_OF_A_ROUND).stream()
                .map(ResourceLink::resource)
                .toList();
    }

    /** The address to ask; nothing where another node was faster, or the resource is gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<String> take(long resource) {
        var now = clock.instant();
        if (!links.claim(resource, now, now.plus(LEASE))) {
            return Optional.empty();
        }
        var link = links.hold(resource);
        var row = resources.find(resource);
        row.ifPresentOrElse(
                current -> link.ifPresent(each -> each.leadsTo(current.url())), () -> link.ifPresent(links::remove));
        return row.map(ResourceRow::url);
    }

    /** Whoever looks after it is told once that it is broken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(long resource, LinkAnswer answer) {
        var now = clock.instant();
        links.hold(resource).filter(link -> link.answered(answer, now)).ifPresent(link -> resources
                .find(resource)
                .ifPresent(row -> SystemWork.run(() -> resources
                        .owner(resource)
                        .ifPresent(owner -> news.tell(owner, tiding(row, "link:" + resource + ":" + now))))));
    }

    private static Tiding tiding(ResourceRow row, String event) {
        return new Tiding(
                NewsKind.LINK, event, "/resources/" + row.id(), Map.of("title", row.title(), "url", row.url()), false);
    }
}
