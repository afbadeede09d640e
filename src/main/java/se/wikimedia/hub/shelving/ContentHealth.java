package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.wikimedia.hub.content.Library;

/** Ready once all modules are on their shelves. */
@Readiness
@ApplicationScoped
public class ContentHealth implements HealthCheck {

    @Inject
    Library library;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("content")
                .status(library.isOpen())
                .withData("modules", library.modules().size())
                .build();
    }
}
