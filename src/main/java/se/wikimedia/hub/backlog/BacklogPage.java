package se.wikimedia.hub.backlog;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.proposal.ProposalDraft;
import se.wikimedia.hub.proposal.ProposalKind;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.proposal.Theme;
import se.wikimedia.hub.ranking.Quarter;
import se.wikimedia.hub.seat.Seats;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What is made next, and why; what was made; and for those who work with gaps, what could be proposed. */
@Named
@RequestScoped
@Route("/backlog")
@PermitAll
public class BacklogPage implements Visited {

    private static final int MOST_MADE = 10;
    private static final int MOST_GAPS = 200;

    @Inject
    Backlog backlog;

    @Inject
    Proposals proposals;

    @Inject
    Gaps gaps;

    @Inject
    Seats seats;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private List<BacklogRow> ranked = List.of();
    private String theme = "";

    @Override
    public Optional<String> visit(Visit visit) {
        form = new TypedForm(texts, visit, Map.of("kind", ProposalKind.MODULE.key()));
        theme = visit.posted() ? "" : visit.parameter("theme").orElse("");
        if (!visit.posted()) {
            ranked = backlog.ranked(theme);
            return Optional.empty();
        }
        var next = getForm().send(() -> act(visit));
        if (next.isEmpty()) {
            ranked = backlog.ranked();
        }
        return next;
    }

    /** Returns where to go on. */
    private String act(Visit visit) {
        if (visit.parameter("act").filter("publish"::equals).isPresent()) {
            backlog.publish();
            return "/backlog";
        }
        return "/backlog/" + proposals.propose(draft(visit)).id();
    }

    private static ProposalDraft draft(Visit visit) {
        return new ProposalDraft(
                visit.parameter("title").orElse(null),
                visit.parameter("summary").orElse(null),
                visit.parameter("kind").orElse(null),
                null,
                number(visit, "estimatedDays"),
                date(visit),
                visit.parameters("gaps").stream()
                        .flatMap(id -> Ids.find(id).stream())
                        .toList(),
                visit.parameter("searches").map(text -> text.lines().toList()).orElse(null),
                visit.parameters("themes"),
                null,
                null);
    }

    /** A decimal comma is as good as a point; null where nothing was typed. */
    static @Nullable Double number(Visit visit, String field) {
        try {
            return visit.parameter(field)
                    .map(text -> Double.valueOf(text.replace(',', '.')))
                    .orElse(null);
        } catch (NumberFormatException e) {
            throw Problem.invalid(List.of(new FieldProblem(field, "backlog.number.unusable")));
        }
    }

    private static @Nullable LocalDate date(Visit visit) {
        try {
            return visit.parameter("neededBy").map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw Problem.invalid(List.of(new FieldProblem("neededBy", "help.date.unusable")));
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<BacklogRow> getRanked() {
        return ranked;
    }

    /** Of which they are looked at; empty for all. */
    public String getTheme() {
        return theme;
    }

    public List<String> getThemes() {
        return Arrays.stream(Theme.values()).map(Theme::key).toList();
    }

    public Quarter getQuarter() {
        return backlog.quarter();
    }

    public List<ProposalRow> getMade() {
        return proposals.made(MOST_MADE);
    }

    public List<SnapshotRow> getSnapshots() {
        return backlog.published(MOST_MADE);
    }

    /** Whether the reader has a voice in the committee today. */
    public boolean isCommittee() {
        return me.has(Role.COMMITTEE) && seats.sits();
    }

    /** Whether the reader may propose, from gaps that they may see. */
    public boolean isProposing() {
        return me.has(Role.AGENT) || me.has(Role.EXPERT) || me.has(Role.COMMITTEE) || me.has(Role.ADMIN);
    }

    public List<GapRow> getGaps() {
        return gaps.unproposed(MOST_GAPS);
    }

    public List<String> getKinds() {
        return Arrays.stream(ProposalKind.values()).map(ProposalKind::key).toList();
    }
}
