package se.wikimedia.hub.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Canned answers beside a request that an agent closes. */
@Named
@RequestScoped
public class CannedChoices {

    @Inject
    CannedAnswers answers;

    public List<CannedAnswers.Fitting> to(String language) {
        return answers.fitting(language);
    }
}
