package se.wikimedia.hub.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.text.Hash;

/** Feeds; whoever has the newest state already gets a 304. */
@Path("feeds")
@RequestScoped
@PermitAll
@Produces(AtomFeed.MEDIA_TYPE)
@Tag(name = "Feeds")
public class FeedsResource {

    @Inject
    Feeds feeds;

    @Context
    Request request;

    @GET
    @Path("requests.atom")
    @Operation(summary = "The latest requests that are open to all, as Atom; topic is a key of the catalogue")
    public Response requestFeed(@QueryParam("topic") @DefaultValue("") String topic) {
        return answer(feeds.requests(topic));
    }

    @GET
    @Path("resources.atom")
    @Operation(summary = "The latest resources, as Atom; topic is a key of the catalogue")
    public Response resourceFeed(@QueryParam("topic") @DefaultValue("") String topic) {
        return answer(feeds.resources(topic));
    }

    @GET
    @Path("modules.atom")
    @Operation(summary = "The modules that were published last, as Atom; topic is a key of the catalogue")
    public Response moduleFeed(@QueryParam("topic") @DefaultValue("") String topic) {
        return answer(feeds.modules(topic));
    }

    @GET
    @Path("translations/{lang}.atom")
    @Operation(summary = "The texts that readers of a language got last, as Atom")
    public Response translationFeed(@PathParam("lang") String language) {
        return answer(feeds.translations(language));
    }

    private Response answer(String feed) {
        var tag = new EntityTag(Hash.of(feed.getBytes(StandardCharsets.UTF_8)));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(feed) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
