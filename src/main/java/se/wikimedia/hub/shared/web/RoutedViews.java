package se.wikimedia.hub.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** A form posts to the address that the reader sees, not to the view behind it. */
public class RoutedViews extends ViewHandlerWrapper {

    public RoutedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /** The chosen language, which is one that the hub knows; a header's own words never reach the page. */
    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(ReaderLanguage.class).get().getLocale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return request.getAttribute(RouteFilter.PATH) instanceof String path
                ? path
                : super.getActionURL(context, viewId);
    }
}
