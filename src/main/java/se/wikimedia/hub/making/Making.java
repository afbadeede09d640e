package se.wikimedia.hub.making;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.drafting.Outline;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/** Begins to make what was proposed. */
@Service
public class Making {

    @Inject
    Proposals proposals;

    @Inject
    Gaps gaps;

    @Inject
    Requests requests;

    @Inject
    Drafts drafts;

    @Inject
    CurrentPerson me;

    @Inject
    @ConfigProperty(name = "HUB_BASE_URL", defaultValue = "http://localhost/")
    String hub;

    /**
     * A draft with the proposal's title, summary and audience, and with links to the requests behind it that everybody
     * may read; nothing of a private one goes into it, whatever the caller may read.
     *
     * @param language BCP 47, that in which it will be written; English where none is named
     * @return the module's id
     * @throws Problem not found; invalid; {@code proposal-decided}; {@code proposal-no-module}; {@code
     *     proposal-drafted}: somebody is writing it already
     */
    @Allowed(Role.AUTHOR)
    public String begin(long proposal, @Nullable String language) {
        var plan = proposals.get(proposal);
        var written = Languages.standard()
                .canonical(language == null ? "en" : language)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("language", "people.languages.unknown"))));
        if (Optional.ofNullable(plan.draft()).flatMap(drafts::find).isPresent()) {
            throw Problem.of(Problem.Kind.CONFLICT, "proposal-drafted");
        }
        var module = drafts.begin(new Outline(
                plan.title(),
                Objects.requireNonNullElse(plan.summary(), ""),
                written,
                me.displayName(),
                Optional.ofNullable(plan.audience()).stream().toList(),
                sources(proposal)));
        proposals.drafted(proposal, module);
        return module;
    }

    private List<Outline.Source> sources(long proposal) {
        return gaps.behind(proposal).stream()
                .map(GapRow::request)
                .filter(Objects::nonNull)
                .distinct()
                .map(requests::get)
                .filter(request -> request.visibility().equals("public"))
                .map(this::source)
                .toList();
    }

    private Outline.Source source(RequestRow request) {
        return new Outline.Source(request.title(), hub.replaceFirst("/*$", "/") + "help/" + request.id());
    }
}
