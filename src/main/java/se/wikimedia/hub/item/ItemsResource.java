package se.wikimedia.hub.item;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.web.ReaderLanguage;

/** Items for programs. */
@Path("items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
public class ItemsResource {

    @Inject
    Items items;

    @Inject
    ReaderLanguage reader;

    @GET
    @RolesAllowed("learner")
    @Operation(
            summary = "What a site finds by words, at most ten items",
            description =
                    "site is wikidata or metabase; the words and what is found are in ?lang=. 404 where the hub may"
                            + " not ask that site (HUB_ITEM_LOOKUP), 503 items-silent where it gives no usable answer.")
    public Paging.Page<FoundItem> search(
            @QueryParam("site") @DefaultValue("wikidata") String site,
            @QueryParam("q") @DefaultValue("") String words) {
        return new Paging.Page<>(items.search(site, words, reader.getTag()));
    }

    @GET
    @Path("sites")
    @PermitAll
    @Operation(summary = "The sites to whose items resources can be linked")
    public Paging.Page<ItemSite> sites() {
        return new Paging.Page<>(items.sites());
    }
}
