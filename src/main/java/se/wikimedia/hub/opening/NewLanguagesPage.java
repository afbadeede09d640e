package se.wikimedia.hub.opening;

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
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Languages that people ask for; who may opens one here, with what the hub should know of it. */
@Named
@RequestScoped
@Route("/languages")
@PermitAll
public class NewLanguagesPage implements Visited {

    static final String ADDRESS = "/languages";

    @Inject
    LanguageWishes wishes;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private @Nullable WishRow chosen;

    @Override
    public Optional<String> visit(Visit visit) {
        chosen = visit.parameter("open").flatMap(this::find).orElse(null);
        form = new TypedForm(texts, visit, chosen == null ? Map.of() : fields(chosen));
        if (!visit.posted()) {
            return Optional.empty();
        }
        return getForm().send(() -> {
            act(visit);
            return ADDRESS + "?saved=yes";
        });
    }

    private Optional<WishRow> find(String tag) {
        return wishes.list().stream().filter(each -> each.tag().equals(tag)).findFirst();
    }

    private static Map<String, String> fields(WishRow wish) {
        var plural = Optional.ofNullable(wish.plural());
        return Map.of(
                "tag", wish.tag(),
                "name", Optional.ofNullable(wish.name()).orElse(""),
                "english", Optional.ofNullable(wish.english()).orElse(""),
                "direction", Optional.ofNullable(wish.direction()).orElse(""),
                "plural", plural.map(rule -> rule.isEmpty() ? "none" : rule).orElse(""),
                "fallbacks",
                        String.join(" ", Optional.ofNullable(wish.fallbacks()).orElse(List.of())),
                "note", wish.note(),
                "version", String.valueOf(wish.version()));
    }

    private void act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "ask" -> wishes.ask(draft(visit));
            case "open" -> wishes.open(draft(visit), visit.number("version"));
            case "decline" -> wishes.decline(visit.parameter("tag").orElse(""), visit.number("version"));
            default -> throw Problem.notFound();
        }
    }

    private static WishDraft draft(Visit visit) {
        return new WishDraft(
                visit.typed("tag"),
                visit.typed("name"),
                visit.typed("english"),
                visit.typed("direction"),
                visit.typed("plural"),
                Arrays.stream(visit.typed("fallbacks").strip().split("[\\s,]+"))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                visit.typed("note"));
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    /** The wish that is being decided; empty where a new one is asked. */
    public Optional<WishRow> getChosen() {
        return Optional.ofNullable(chosen);
    }

    public List<WishRow> getWishes() {
        return wishes.list();
    }

    public List<String> getDirections() {
        return List.of("", "ltr", "rtl");
    }

    /** Whether the reader opens languages. */
    public boolean isDecider() {
        return me.has(Role.LEAD) || me.has(Role.ADMIN);
    }
}
