package se.wikimedia.hub.machine;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** A machine's translation of a unit, for those whose own would count; asked for by them, never by itself. */
@Service
public class MachineTranslations {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST = 5_000;
    private static final int A_MINUTE = 20;
    private static final int AT_ONCE = 4;

    @Inject
    @ConfigProperty(name = "HUB_MINT_URL")
    Optional<String> setting;

    @Inject
    HubAddress hub;

    @Inject
    MachineTexts texts;

    @Inject
    Library library;

    @Inject
    RateLimits limits;

    @Inject
    CurrentPerson me;

    private @Nullable Throttle asked;
    private @Nullable Mint mint;
    private final Semaphore lines = new Semaphore(AT_ONCE);

    @PostConstruct
    void start() {
        asked = limits.throttle(A_MINUTE, Duration.ofMinutes(1));
        mint = setting.filter(base -> !base.isBlank())
                .map(base -> new Mint(base, hub.userAgent(), PATIENCE))
                .orElse(null);
    }

    /** Whether this person can ask the machine for this language. */
    @AllowedToAll
    public boolean isOffered(String language) {
        return mint != null
                && Stream.of(Role.TRANSLATOR, Role.REVIEWER, Role.LEAD).anyMatch(role -> me.has(role, language));
    }

    /**
     * Waits for the machine for at most 15 seconds.
     *
     * @throws Problem not found, also where there is no machine; forbidden to whose own text wouldn't count; too many;
     *     machine-unfit, for code, a message with choices or more than 5,000 characters; machine-silent
     */
    @Allowed({Role.TRANSLATOR, Role.REVIEWER, Role.LEAD})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public MachineText of(String language, String group, String unit) {
        var machine = mint;
        var units = library.texts(group);
        boolean known = Languages.standard().canonical(language).equals(Optional.of(language))
                && units.has(unit)
                && !units.sourceLanguage().equals(language);
        if (machine == null || !known) {
            throw Problem.notFound();
        }
        if (!isOffered(language)) {
            throw Problem.forbidden();
        }
        var source = units.source(unit);
        return texts.find(language, source).orElseGet(() -> ask(machine, units.sourceLanguage(), language, source));
    }

    private MachineText ask(Mint machine, String from, String into, String source) {
        var masked = Optional.of(source)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(MaskedText::of)
                .orElseThrow(() -> Problem.of(Problem.Kind.UNPROCESSABLE, "machine-unfit"));
        if (asked != null) {
            asked.count(me.username());
        }
        var answer = translate(machine, from, into, masked)
                .flatMap(said -> masked.restore(said.text()).map(text -> new MachineText(text, said.model())))
                .orElseThrow(() -> Problem.of(Problem.Kind.UNAVAILABLE, "machine-silent"));
        texts.keep(into, source, answer);
        return texts.find(into, source).orElse(answer);
    }

    /** A slow machine holds up few people at once. */
    private Optional<MachineText> translate(Mint machine, String from, String into, MaskedText masked) {
        if (!lines.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return machine.translate(from, into, masked.sent());
        } finally {
            lines.release();
        }
    }
}
