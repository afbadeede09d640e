package se.wikimedia.hub.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/**
 * {@code <hub:kept per="#{[…]}">}: what stands in it is the same for all readers of a language as long as the values of
 * {@code per} are. It is rendered once for them; after that neither are its components built nor its expressions
 * evaluated.
 */
public final class KeptHandler extends ComponentHandler {

    private static final String PER = "per";

    private final TagAttribute per;
    private final KeptParts parts;

    public KeptHandler(ComponentConfig config) {
        super(config);
        per = getRequiredAttribute(PER);
        parts = CDI.current().select(KeptParts.class).get();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Faces has it
    protected MetaRuleset createMetaRuleset(Class type) {
        return super.createMetaRuleset(type).ignore(PER);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        var kept = (Kept) component;
        var key = parts.key(tag.getLocation(), per.getObject(context));
        var html = parts.find(key);
        if (html.isPresent()) {
            kept.write(html.get());
        } else {
            kept.renderFor(fresh -> parts.keep(key, fresh));
            super.applyNextHandler(context, component);
        }
    }
}
