package se.wikimedia.hub.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.wikimedia.hub.shared.web.Texts;

/** What criteria are called: the coordinator's words, or the interface's in the reader's language. */
@Named
@RequestScoped
public class CriterionNames {

    @Inject
    Texts texts;

    public String of(Criterion criterion) {
        return criterion.title().isEmpty() ? texts.text("scoring.criterion." + criterion.key()) : criterion.title();
    }
}
