package se.wikimedia.hub.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.Directory;

/**
 * Asks visitors for their report and hosts for their evaluation: the day after a stay, a week after it and three weeks
 * after it; visitors half a year later what came of it. Each is told once, however often and on however many nodes this runs.
 */
@ApplicationScoped
class Reminders {

    private static final List<Integer> AFTER_DAYS = List.of(1, 7, 21);
    /** A server that was off for some days catches up; whoever was reminded of later things isn't of earlier ones. */
    private static final int LATEST = 60;

    /** In the name of the event alone. */
    private static final int HALF_A_YEAR_DAYS = 182;

    @Inject
    StayRepository stays;

    @Inject
    Directory directory;

    @Inject
    News news;

    @Inject
    Clock clock;

    /** Returns for how many stays somebody was told, or had been told before. */
    @Transactional
    int send() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int count = 0;
        for (int i = 0; i < AFTER_DAYS.size(); i++) {
            int days = AFTER_DAYS.get(i);
            int next = i + 1 < AFTER_DAYS.size() ? AFTER_DAYS.get(i + 1) : LATEST;
            // ended at least so many days ago, and not yet as many as for the next reminder
            var due = stays.due(today.minusDays(next - 1L), today.minusDays(days - 1L));
            due.forEach(each -> remind(each, days));
            count += due.size();
        }
        return count + followUp(today);
    }

    /** Half a year later, for a month: whoever was told isn't again. */
    private int followUp(LocalDate today) {
        var due = stays.followUps(
                today.minus(Stays.HALF_A_YEAR).minusMonths(1),
                today.minus(Stays.HALF_A_YEAR).plusDays(1));
        due.forEach(each -> tell(each.visitor(), NewsKind.FOLLOWUP, each, HALF_A_YEAR_DAYS));
        return due.size();
    }

    private void remind(StayRepository.Due due, int days) {
        if (due.report()) {
            tell(due.visitor(), NewsKind.REPORT, due, days);
        }
        if (due.evaluation()) {
            SystemWork.call(() -> directory.holders(Role.HOST, due.host()))
                    .forEach(host -> tell(host, NewsKind.EVALUATION, due, days));
        }
    }

    private void tell(long person, NewsKind kind, StayRepository.Due due, int days) {
        var tiding = new Tiding(
                kind,
                kind.key() + ":" + due.placement() + ":" + days,
                "/stays/" + due.placement(),
                Map.of("title", due.title()),
                false);
        SystemWork.run(() -> news.tell(person, tiding));
    }
}
