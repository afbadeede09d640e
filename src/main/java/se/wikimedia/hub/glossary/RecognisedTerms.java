package se.wikimedia.hub.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.wikimedia.hub.terms.Term;

/** The terms of a text beside it, for who translates it. */
@Named
@RequestScoped
public class RecognisedTerms {

    @Inject
    GlossaryTerms terms;

    public List<Term> in(String language, String text) {
        return terms.in(language, text);
    }
}
