package se.wikimedia.hub.stewardship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;

/** What translators of a language read beside their work. */
@Named
@RequestScoped
public class StyleGuide {

    @Inject
    Policies policies;

    /** As HTML, safe to show; empty where there is none. */
    public String of(String language) {
        var guide = policies.get(language).guide();
        return guide.isEmpty() ? "" : SafeHtml.block(guide, Links.asWritten());
    }

    /** Whether readers get reviewed texts only. */
    public boolean reviewedOnly(String language) {
        return !policies.get(language).showsUnreviewed();
    }
}
