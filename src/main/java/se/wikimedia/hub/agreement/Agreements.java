package se.wikimedia.hub.agreement;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Formats;
import se.wikimedia.hub.shared.text.Hash;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.tours.Tours;

/** The agreements of tours: a coordinator writes the template, each stay has it filled in. */
@Service
public class Agreements {

    @Inject
    TemplateRepository templates;

    @Inject
    Tours tours;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    CurrentPerson me;

    /** @throws Problem not found; forbidden, for who doesn't coordinate the tour */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public Template template(String tour) {
        check(tour);
        return templates.find(tour);
    }

    /**
     * Replaces the template. Whoever has accepted another text has then accepted nothing, unless the stay has begun.
     *
     * @param version the one that was seen, 0 before the first; null takes any
     * @throws Problem not found; forbidden; invalid, with everything at once; stale
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public Template put(String tour, TemplateDraft draft, @Nullable Integer version) {
        check(tour);
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        int present = templates.hold(tour);
        if (version != null && version != present) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        var template = new Template(draft.tidyText(), draft.canonicalLanguage().orElseThrow(), present + 1);
        templates.write(tour, template);
        return template;
    }

    /** What is agreed on in a stay of the tour now. */
    @AllowedToSystem
    public AgreementText of(String tour, Facts facts) {
        var template = templates.find(tour);
        var mark = mark(template, tours.get(tour).title(), facts);
        return template.none()
                ? new AgreementText(null, null, mark)
                : new AgreementText(
                        Fields.fill(template.text(), values(tour, facts, template.language())),
                        template.language(),
                        mark);
    }

    /** Of what goes into the text: how a language writes a date may change, and nobody has to agree anew. */
    private static String mark(Template template, String tour, Facts facts) {
        var all = String.join("\n", template.language(), template.text(), tour, facts.toString());
        return Hash.of(all.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> values(String tour, Facts facts, String language) {
        var covered = facts.covered().stream()
                .map(key -> messages.text(language, "tours.covered." + key))
                .toList();
        var values = new HashMap<String, String>();
        values.put("visitor", facts.visitor());
        values.put("host", facts.host());
        values.put("tour", tours.get(tour).title());
        values.put("title", facts.title());
        values.put("place", facts.place().isEmpty() ? "–" : facts.place());
        values.put("first", formats.date(language, facts.first()));
        values.put("last", formats.date(language, facts.last()));
        values.put("days", formats.number(language, ChronoUnit.DAYS.between(facts.first(), facts.last()) + 1));
        values.put("covered", covered.isEmpty() ? "–" : formats.list(language, covered));
        return values;
    }

    private void check(String tour) {
        tours.get(tour);
        if (!me.has(Role.COORDINATOR, tour) && !me.has(Role.ADMIN)) {
            throw Problem.forbidden();
        }
    }
}
