package se.wikimedia.hub.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import se.wikimedia.hub.shared.text.Hash;

/** Everything that a machine ever answered, so that no text is asked for twice and none passes for a person's. */
@ApplicationScoped
public class MachineTexts {

    @Inject
    MachineTextRepository repository;

    @Inject
    Clock clock;

    /** Whether this is what a machine made of the source, as it was. */
    @Transactional
    public boolean said(String language, String source, String text) {
        return find(language, source).filter(told -> told.text().equals(text)).isPresent();
    }

    @Transactional
    Optional<MachineText> find(String language, String source) {
        return repository.find(language, hash(source)).map(KeptMachineText::told);
    }

    @Transactional
    void keep(String language, String source, MachineText text) {
        repository.keep(language, hash(source), text, clock.instant());
    }

    private static String hash(String source) {
        return Hash.of(source.getBytes(StandardCharsets.UTF_8));
    }
}
