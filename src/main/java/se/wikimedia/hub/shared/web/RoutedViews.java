package se.wikimedia.hub.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A form posts to the address that the reader sees, not to the view behind it. */
public class RoutedViews extends ViewHandlerWrapper {

    private final ReaderLanguage reader;

    public RoutedViews(ViewHandler wrapped) {
        super(wrapped);
        reader = CDI.current().select(ReaderLanguage.class).get();
    }

    /** The chosen language, which is one that the hub knows; a header's own words never reach the page. */
    @Override
    public Locale calculateLocale(FacesContext context) {
        return reader.getLocale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return request.getAttribute(RouteFilter.PATH) instanceof String path
                ? path
                : super.getActionURL(context, viewId);
    }

    @Override
    public @Nullable ViewDeclarationLanguage getViewDeclarationLanguage(FacesContext context, String viewId) {
        var language = super.getViewDeclarationLanguage(context, viewId);
        return language == null ? null : new WithoutMetadata(language);
    }

    /** Addresses are read by pages, and not by views: no view is built only to ask which parameters it takes. */
    private static final class WithoutMetadata extends ViewDeclarationLanguageWrapper {

        WithoutMetadata(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        @Override
        public ViewMetadata getViewMetadata(FacesContext context, String viewId) {
            return new ViewMetadata() {
                @Override
                public String getViewId() {
                    return viewId;
                }

                @Override
                public UIViewRoot createMetadataView(FacesContext asking) {
                    return getWrapped().createView(asking, viewId);
                }
            };
        }
    }
}
