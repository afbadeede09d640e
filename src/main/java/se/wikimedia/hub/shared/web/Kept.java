package se.wikimedia.hub.shared.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;

/** A part of a page that is written as it was kept, or is rendered by its children and kept then. */
public final class Kept extends UIComponentBase {

    private Optional<String> html = Optional.empty();
    private Consumer<String> keeper = fresh -> {};

    void write(String keptHtml) {
        html = Optional.of(keptHtml);
    }

    void renderFor(Consumer<String> taker) {
        html = Optional.empty();
        keeper = taker;
    }

    @Override
    public String getFamily() {
        return "hub";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        context.getResponseWriter().write(html.isPresent() ? html.get() : render(context));
    }

    private String render(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        var text = new StringWriter();
        var part = page.cloneWithWriter(text);
        context.setResponseWriter(part);
        try {
            super.encodeChildren(context);
            part.flush();
        } finally {
            context.setResponseWriter(page);
        }
        keeper.accept(text.toString());
        return text.toString();
    }
}
