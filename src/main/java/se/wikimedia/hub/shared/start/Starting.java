package se.wikimedia.hub.shared.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.text.Hash;

/** Tells all rooms that the hub starts. */
@ApplicationScoped
class Starting {

    @Inject
    @ConfigProperty(name = "HUB_DEMO", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "HUB_CONTENT", defaultValue = "")
    String content;

    @Inject
    DemoMarkRepository mark;

    @Inject
    Event<HubStart> starts;

    @Inject
    BeanManager beans;

    void atStart(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object application) throws IOException {
        var fingerprint = fingerprint();
        if (demo && !mark.is(fingerprint)) {
            starts.fire(new DemoStart());
            mark.become(fingerprint);
        } else {
            starts.fire(new HubStart());
        }
    }

    /** Of the classes that plant demo data, and of the folder with the modules that some of it is about. */
    private String fingerprint() throws IOException {
        var planters = beans.resolveObserverMethods(new DemoStart()).stream()
                .filter(observer -> observer.getObservedType() == DemoStart.class)
                .<Class<?>>map(ObserverMethod::getBeanClass)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        var parts = new StringBuilder(content);
        for (var planter : planters) {
            try (var code = planter.getResourceAsStream(planter.getSimpleName() + ".class")) {
                parts.append(Hash.of(code.readAllBytes()));
            }
        }
        return Hash.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
