package se.wikimedia.hub.resource;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.text.Csv;

/** All resources at once, to take along. */
@Path("exports")
@RequestScoped
@PermitAll
@Tag(name = "Resources")
public class ResourceExportResource {

    @Inject
    Resources resources;

    @GET
    @Path("resources.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "All resources as comma-separated values; kind, topic and language narrow them down")
    public String resourceFile(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("language") @DefaultValue("") String language) {
        return resources.file(new ResourceFilter("", kind, topic, language));
    }

    @GET
    @Path("resources.jsonld")
    @Produces("application/ld+json")
    @Operation(
            summary = "All resources as JSON-LD in the words of schema.org; kind, topic and language narrow them down")
    public Map<String, Object> resourceGraph(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("language") @DefaultValue("") String language) {
        return resources.graph(new ResourceFilter("", kind, topic, language));
    }
}
