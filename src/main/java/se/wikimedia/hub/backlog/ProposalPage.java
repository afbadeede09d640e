package se.wikimedia.hub.backlog;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.making.Making;
import se.wikimedia.hub.proposal.ProposalKind;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A proposal: who needs it, why it stands where it stands, and what the committee and affiliates can do about it. */
@Named
@RequestScoped
@Route("/backlog/{proposal}")
@PermitAll
public class ProposalPage implements Visited {

    private static final int ALL = 10_000;

    @Inject
    Backlog backlog;

    @Inject
    Proposals proposals;

    @Inject
    Making making;

    @Inject
    ReaderLanguage reader;

    @Inject
    Committee committee;

    @Inject
    Gaps gaps;

    @Inject
    Communities communities;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private @Nullable ProposalRow proposal;
    private @Nullable Standing standing;
    private @Nullable BacklogRow ranked;

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("proposal");
        proposal = proposals.get(id);
        ranked = backlog.ranked().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElse(null);
        if (isCommittee()) {
            standing = committee.standing(id);
        }
        form = new TypedForm(texts, visit, before());
        if (!visit.posted()) {
            return Optional.empty();
        }
        return getForm().send(() -> act(id, visit));
    }

    /** Returns where to go on. */
    private String act(long id, Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "score" -> committee.score(id, rubric(visit));
            case "recuse" -> committee.recuse(id);
            case "pledge" ->
                proposals.pledge(id, visit.parameter("community").orElse(null), BacklogPage.number(visit, "days"));
            case "override" ->
                proposals.override(id, rank(visit), visit.parameter("reason").orElse(null));
            case "draft" -> {
                return "/author/" + making.begin(id, reader.getTag());
            }
            case "themes" -> proposals.themed(id, visit.parameters("themes"));
            case "made" -> proposals.made(id, BacklogPage.number(visit, "actualDays"), null);
            default -> throw Problem.notFound();
        }
        return "/backlog/" + id;
    }

    private static Rubric rubric(Visit visit) {
        return new Rubric(
                BacklogPage.number(visit, "impact"),
                BacklogPage.number(visit, "legal"),
                BacklogPage.number(visit, "feasibility"),
                BacklogPage.number(visit, "sustainability"),
                BacklogPage.number(visit, "reuse"),
                BacklogPage.number(visit, "equity"));
    }

    private static @Nullable Integer rank(Visit visit) {
        var rank = BacklogPage.number(visit, "rank");
        return rank == null ? null : rank.intValue();
    }

    /** What stands in the forms. */
    private Map<String, String> before() {
        var before = new LinkedHashMap<String, String>();
        if (standing != null && standing.mine() != null) {
            var mine = standing.mine();
            Rubric.CRITERIA.forEach(each -> before.put(each, String.valueOf(mine.on(each))));
        }
        before.put("themes", String.join(" ", getProposal().themes()));
        return before;
    }

    /** Whether the reader may say which themes it is about. */
    public boolean isToTheme() {
        return Stream.of(Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.AUTHOR, Role.ADMIN)
                .anyMatch(me::has);
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public ProposalRow getProposal() {
        return Optional.ofNullable(proposal).orElseThrow();
    }

    /** Where it stands; none once it was made or declined. */
    public Optional<BacklogRow> getRanked() {
        return Optional.ofNullable(ranked);
    }

    public List<GapRow> getGaps() {
        return gaps.behind(getProposal().id());
    }

    public String community(String key) {
        return communities.find(key).map(CommunityRow::name).orElse(key);
    }

    public boolean isCommittee() {
        return me.has(Role.COMMITTEE);
    }

    public boolean isToDecide() {
        return isCommittee() && getRanked().isPresent();
    }

    public boolean isToDraft() {
        return me.has(Role.AUTHOR)
                && getRanked().isPresent()
                && getProposal().draft() == null
                && getProposal().kind().equals(ProposalKind.MODULE.key());
    }

    /** Whether the reader may tell what it took. */
    public boolean isToMeasure() {
        boolean may = me.has(Role.AUTHOR) || me.has(Role.COMMITTEE) || me.has(Role.ADMIN);
        return may && getProposal().status().equals("made") && getProposal().actualDays() == null;
    }

    public boolean isWriting() {
        return me.has(Role.AUTHOR) && getProposal().draft() != null;
    }

    /** For the committee. */
    public Standing getStanding() {
        return Optional.ofNullable(standing).orElseThrow();
    }

    public List<String> getCriteria() {
        return Rubric.CRITERIA;
    }

    /** What the others' scores come to, each the mean of six. */
    public List<Double> getOthers() {
        var others = getStanding().others();
        return others == null ? List.of() : others.stream().map(Rubric::mean).toList();
    }

    /** The affiliates that the reader may pledge for. */
    public List<CommunityRow> getAffiliates() {
        boolean open = getRanked().isPresent();
        return !open || !me.signedIn()
                ? List.of()
                : communities.list("", ALL).stream()
                        .filter(each -> me.has(Role.ADMIN) || me.has(Role.HOST, each.key()))
                        .toList();
    }
}
