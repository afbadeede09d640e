package se.wikimedia.hub.proposal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.shared.start.DemoStart;

/** What the demo's backlog holds: proposals that rest on the demo's gaps, and some that were made. */
@ApplicationScoped
class DemoProposals {

    /** After the requests (3100) whose gaps these would close. */
    private static final int PRIORITY = 3200;

    private static final List<Demo> OPEN = List.of(
            new Demo(
                    "Batch upload without tears",
                    "batch upload",
                    ProposalKind.MODULE,
                    20,
                    4,
                    0,
                    30,
                    Set.of(Theme.SKILLS),
                    """
                    From a table and a folder of pictures to Wikimedia Commons, with the tools that there are today."""),
            new Demo(
                    "What a partner gains by a free licence",
                    "persuading partners about licences",
                    ProposalKind.MODULE,
                    8,
                    2,
                    80,
                    8,
                    Set.of(Theme.COLLABORATION, Theme.LEADERSHIP),
                    """
                    Answers to the fears of libraries and archives, with examples from several continents."""),
            new Demo(
                    "Authority files of small museums",
                    "authority files of small museums",
                    ProposalKind.TOOL_GUIDE,
                    6,
                    1,
                    150,
                    0,
                    Set.of(Theme.SKILLS, Theme.DOCUMENTATION),
                    """
                    From a text file of artists to reconciled Wikidata items."""),
            new Demo(
                    "Oral history with a community's consent",
                    "oral history with communities",
                    ProposalKind.TEMPLATE,
                    5,
                    1,
                    0,
                    0,
                    Set.of(Theme.DOCUMENTATION),
                    """
                    An agreement that a community can read, change and take back."""));

    private static final List<Made> MADE = List.of(
            new Made("Finding a first partner", 10, 11, "finding-a-partner", Theme.COLLABORATION),
            new Made("Writing an agreement", 6, 7.8, "writing-an-agreement", Theme.DOCUMENTATION),
            new Made("Measuring impact", 5, 8, "measuring-impact", Theme.LEADERSHIP));

    private record Demo(
            String title,
            String topic,
            ProposalKind kind,
            double days,
            int monthsAgo,
            int neededInDays,
            int searches,
            Set<Theme> themes,
            String summary) {}

    private record Made(String title, double estimated, double actual, String module, Theme theme) {}

    @Inject
    ProposalRepository proposals;

    @Inject
    Gaps gaps;

    @Inject
    Clock clock;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (proposals.list("", 0, 1).isEmpty()) {
            MADE.forEach(this::add);
            OPEN.forEach(this::add);
        }
    }

    private void add(Made made) {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        var plan = new Plan(
                made.title(), "", ProposalKind.MODULE, "", made.estimated(), null, List.of(), Set.of(made.theme()));
        var proposal = new Proposal(null, plan, 0, now.minusMonths(9).toInstant());
        proposal.made(made.actual(), made.module(), now.minusMonths(3).toInstant());
        proposals.add(proposal);
    }

    private void add(Demo demo) {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var neededBy = demo.neededInDays() == 0 ? null : today.plusDays(demo.neededInDays());
        var plan = new Plan(
                demo.title(),
                demo.summary().strip(),
                demo.kind(),
                "",
                demo.days(),
                neededBy,
                List.of(demo.topic()),
                demo.themes());
        var proposal = new Proposal(
                null, plan, demo.searches(), now.minusMonths(demo.monthsAgo()).toInstant());
        if (demo.topic().equals("batch upload")) {
            proposal.pledge("de", 5);
        }
        proposals.add(proposal);
        SystemWork.run(() -> gaps.give(proposal.id(), gaps.unproposedOn(demo.topic())));
    }
}
