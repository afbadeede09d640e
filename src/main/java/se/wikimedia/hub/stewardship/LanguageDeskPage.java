package se.wikimedia.hub.stewardship;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.revision.DiffHtml;
import se.wikimedia.hub.revision.WordDiff;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What holds in a language and who changed it when; its leads change it here and invite people. */
@Named
@RequestScoped
@Route("/languages/{lang}")
@PermitAll
public class LanguageDeskPage implements Visited {

    private static final int SHOWN = 100;

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Texts texts;

    private @Nullable PolicyRow policy;
    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        policy = policies.get(visit.segment("lang"));
        form = new TypedForm(
                texts,
                visit,
                Map.of(
                        "guide", policy.guide(),
                        "showing", policy.showsUnreviewed() ? "all" : "reviewed",
                        "role", Role.TRANSLATOR.key()));
        if (!visit.posted()) {
            return Optional.empty();
        }
        return getForm().send(() -> {
            act(visit);
            return "/languages/" + getPolicy().language() + "?saved=yes";
        });
    }

    private void act(Visit visit) {
        var language = getPolicy().language();
        switch (visit.parameter("act").orElse("")) {
            case "decide" -> policies.change(language, draft(visit), visit.number("version"));
            case "invite" ->
                invitations.invite(
                        language,
                        new InvitationDraft(
                                visit.parameter("username").orElse(null),
                                visit.parameter("role").orElse(null)));
            case "withdraw" ->
                invitations.withdraw(language, visit.sentId("invitation").orElseThrow(Problem::notFound));
            default -> throw Problem.notFound();
        }
    }

    private static PolicyDraft draft(Visit visit) {
        return new PolicyDraft(!visit.parameter("showing").orElse("").equals("reviewed"), visit.typed("guide"));
    }

    public PolicyRow getPolicy() {
        return Optional.ofNullable(policy).orElseThrow(Problem::notFound);
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    /** Whether the reader decides here. */
    public boolean isLead() {
        return policies.leads(getPolicy().language());
    }

    public List<InvitationRow> getInvitations() {
        return invitations.into(getPolicy().language(), Long.MAX_VALUE, SHOWN);
    }

    /** What the reader can be invited to. */
    public List<String> getRoles() {
        return List.of(Role.TRANSLATOR.key(), Role.REVIEWER.key());
    }

    /**
     * A change as it is told.
     *
     * @param showing what is shown from then on: all or reviewed; empty where that stayed
     * @param guide what came and went in the guide, as HTML; empty where it stayed
     */
    public record Change(PolicyRow policy, String showing, String guide) {}

    /** The newest first. */
    public List<Change> getChanges() {
        var history = policies.history(getPolicy().language());
        var changes = new ArrayList<Change>();
        for (int i = 0; i < history.size(); i++) {
            var after = history.get(i);
            changes.add(change(after, i + 1 < history.size() ? history.get(i + 1) : null));
        }
        return changes;
    }

    private Change change(PolicyRow after, @Nullable PolicyRow before) {
        boolean shownBefore = before == null || before.showsUnreviewed();
        var guideBefore = before == null ? "" : before.guide();
        var showing = after.showsUnreviewed() ? "all" : "reviewed";
        return new Change(
                after,
                shownBefore == after.showsUnreviewed() ? "" : showing,
                guideBefore.equals(after.guide())
                        ? ""
                        : new DiffHtml(texts.text("translate.removed"), texts.text("translate.added"))
                                .of(WordDiff.of(guideBefore, after.guide(), after.language())));
    }
}
