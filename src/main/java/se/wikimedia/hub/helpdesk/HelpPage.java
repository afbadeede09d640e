package se.wikimedia.hub.helpdesk;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** One box for what somebody needs; below it what there is already, what they have asked, and what others ask. */
@Named
@RequestScoped
@Route("/help")
@PermitAll
public class HelpPage implements Visited {

    private static final int MOST_SHOWN = 50;

    @Inject
    Requests requests;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private String words = "";
    private List<String> topics = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        words = visit.parameter("q").or(() -> visit.parameter("text")).orElse("");
        topics = visit.parameters("topics");
        var before = Map.of(
                "text",
                words,
                "visibility",
                "public",
                "language",
                reader.getTag(),
                "community",
                me.signedIn() ? community() : "");
        form = new TypedForm(texts, visit, before);
        return visit.posted() ? ask(visit) : Optional.empty();
    }

    private String community() {
        return Optional.ofNullable(accounts.mine().community()).orElse("");
    }

    private Optional<String> ask(Visit visit) {
        try {
            return Optional.of(
                    "/help/" + requests.ask(RequestDraft.typed(visit)).id());
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    static @Nullable LocalDate date(Optional<String> typed) {
        try {
            return typed.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw Problem.invalid(List.of(new FieldProblem("neededBy", "help.date.unusable")));
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    /** Whether the rest of the form is there: somebody has told what they need. */
    public boolean isTold() {
        return !words.isEmpty() || getForm().isRefused();
    }

    public String getWords() {
        return words;
    }

    /** For an address. */
    public String getEncodedWords() {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Topics that were chosen so far. */
    public List<String> getTopics() {
        return topics;
    }

    public List<RequestRow> getMine() {
        return me.signedIn() ? requests.mine() : List.of();
    }

    public List<RequestRow> getLatest() {
        return requests.latest(MOST_SHOWN);
    }

    public boolean isDesk() {
        return me.has(Role.AGENT);
    }

    public List<RequestRow> getWaiting() {
        return requests.waiting(MOST_SHOWN);
    }
}
