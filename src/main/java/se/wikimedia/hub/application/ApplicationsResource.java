package se.wikimedia.hub.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.question.AnswerRow;
import se.wikimedia.hub.shared.rest.Idempotent;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.rest.Revision;

/** Applications to a tour. */
@Path("tours/{tour}/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("learner")
@Tag(name = "Tours")
public class ApplicationsResource {

    @Inject
    Applications applications;

    @Inject
    ApplicationAnswers answers;

    @PathParam("tour")
    String tour = "";

    @GET
    @Parameter(ref = Paging.LIMIT)
    @Parameter(ref = Paging.AFTER)
    @Operation(summary = "Lists what is submitted, by id, to hosts and coordinators; one's own to everybody else")
    public Response list(@BeanParam Paging paging) {
        return paging.answer(
                applications.list(tour, paging.afterNumber(), paging.oneMore()), row -> Long.toString(row.id()));
    }

    @GET
    @Path("{application}")
    @Operation(summary = "Tells an application; its ETag is what If-Match wants")
    public Response get(@PathParam("application") long application) {
        return answer(applications.get(tour, application));
    }

    @GET
    @Path("{application}/answers")
    @Operation(
            summary = "What the applicant has answered to the tour's own questions",
            description =
                    "Read by the applicant, and once it is submitted by the tour's hosts and coordinators. A file is"
                            + " at /answer-files/{tour}/{application}/{question}.")
    public Paging.Page<AnswerRow> applicationAnswers(@PathParam("application") long application) {
        return new Paging.Page<>(answers.of(tour, application));
    }

    @POST
    @Idempotent
    @Operation(summary = "Applies; with status draft it can be finished later")
    public Response apply(@Nullable ApplicationDraft draft, @Context UriInfo address) {
        if (draft == null) {
            throw new BadRequestException();
        }
        var row = applications.apply(tour, draft);
        return Response.created(
                        address.getAbsolutePathBuilder().path("{application}").build(row.id()))
                .tag(Revision.tag(row.version()))
                .entity(row)
                .build();
    }

    @PUT
    @Path("{application}")
    @Operation(summary = "Changes one's own application as a whole, until the deadline")
    public Response change(
            @PathParam("application") long application,
            @Nullable ApplicationDraft draft,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return answer(applications.change(tour, application, draft, Revision.of(version)));
    }

    @DELETE
    @Path("{application}")
    @Operation(summary = "Withdraws one's own application")
    public void withdraw(
            @PathParam("application") long application, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        applications.withdraw(tour, application, Revision.of(version));
    }

    private static Response answer(ApplicationRow row) {
        return Response.ok(row).tag(Revision.tag(row.version())).build();
    }
}
