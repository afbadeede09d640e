package se.wikimedia.hub.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What Faces itself says about a field, in the reader's language instead of the few that Faces knows. */
public class FacesTexts extends ResourceBundle {

    private static final Map<String, String> KEYS = Map.of(
            "jakarta.faces.component.UISelectOne.INVALID", "form.not-offered",
            "jakarta.faces.component.UISelectMany.INVALID", "form.not-offered");

    @Override
    protected @Nullable Object handleGetObject(String key) {
        var text = KEYS.get(key);
        return text == null ? null : CDI.current().select(Texts.class).get().text(text);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(KEYS.keySet());
    }
}
