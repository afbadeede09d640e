package se.wikimedia.hub.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** A form posts to the address that the reader sees, not to the view behind it. */
public class RoutedViews extends ViewHandlerWrapper {

    public RoutedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return request.getAttribute(RouteFilter.PATH) instanceof String path ? path : super.getActionURL(context, viewId);
    }
}
