package se.wikimedia.hub.helpdesk;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.outcome.OutcomeRow;
import se.wikimedia.hub.outcome.Outcomes;
import se.wikimedia.hub.outcome.Solved;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A request: what is asked, where it stands, and what whoever looks at it can do about it. */
@Named
@RequestScoped
@Route("/help/{request}")
@PermitAll
public class RequestPage implements Visited {

    @Inject
    Requests requests;

    @Inject
    Gaps gaps;

    @Inject
    Outcomes outcomes;

    @Inject
    Directory directory;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private @Nullable RequestRow request;
    private List<OutcomeRow> told = List.of();
    private List<ProposalRow> came = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("request");
        request = requests.get(id);
        form = new TypedForm(texts, visit, me.signedIn() ? Map.of("community", community()) : Map.of());
        told = me.signedIn() ? outcomes.mine(id) : List.of();
        came = outcomes.cameOf(id);
        if (!visit.posted()) {
            return Optional.empty();
        }
        var next = getForm().send(() -> {
            act(id, visit);
            return "/help/" + id;
        });
        if (next.isEmpty()) {
            request = requests.get(id);
        }
        return next;
    }

    private String community() {
        return Optional.ofNullable(accounts.mine().community()).orElse("");
    }

    private void act(long id, Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "join" ->
                requests.join(
                        id,
                        new Joining(
                                visit.parameter("community").orElse(null), HelpPage.date(visit.parameter("neededBy"))));
            case "take" -> requests.take(id);
            case "close" -> requests.close(id, closing(visit), version(visit));
            case "confirm" -> requests.confirm(id);
            case "reopen" -> requests.reopen(id);
            case "solved" -> outcomes.answer(id, Solved.YES);
            case "unsolved" -> outcomes.answer(id, Solved.NO);
            default -> throw Problem.notFound();
        }
    }

    private static Closing closing(Visit visit) {
        return new Closing(
                visit.parameter("verdict").orElse(null),
                visit.parameter("module").orElse(null),
                null,
                visit.sentId("resource").orElse(null),
                visit.parameter("topic").orElse(null),
                visit.parameter("note").orElse(null));
    }

    private static @Nullable Integer version(Visit visit) {
        return visit.parameter("version")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public RequestRow getRequest() {
        return Optional.ofNullable(request).orElseThrow();
    }

    private boolean isDecided() {
        return getRequest().verdict() != null;
    }

    public boolean isDesk() {
        return me.has(Role.AGENT);
    }

    public boolean isToTake() {
        return isToClose() && getRequest().status().equals(RequestStatus.OPEN.key());
    }

    public boolean isToClose() {
        return isDesk() && !isDecided() && getRequest().mergedInto() == null;
    }

    public boolean isToJoin() {
        var shown = getRequest();
        return me.signedIn()
                && !shown.mine()
                && !isDecided()
                && shown.visibility().equals("public");
    }

    /** Once something was made for it, that is what is asked about. */
    public boolean isToConfirm() {
        return getRequest().mine() && told.isEmpty() && getRequest().status().equals(RequestStatus.CLOSED.key());
    }

    public List<String> getVerdicts() {
        return Arrays.stream(Verdict.values()).map(Verdict::key).toList();
    }

    /** What the reader was told that was made for them. */
    public List<OutcomeRow> getOutcomes() {
        return told;
    }

    /** What rests on it. */
    public List<ProposalRow> getProposals() {
        return came;
    }

    /** For agents: who has asked, while they are there. */
    public Optional<PublicPerson> getRequester() {
        return requests.requester(getRequest().id()).flatMap(directory::find);
    }

    /** For agents: who of them has taken it. */
    public Optional<PublicPerson> getTakenBy() {
        return requests.agent(getRequest().id()).flatMap(directory::find);
    }

    /** For agents. */
    public List<GapRow> getGaps() {
        return gaps.of(getRequest().id());
    }
}
