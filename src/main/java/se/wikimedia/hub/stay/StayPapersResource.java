package se.wikimedia.hub.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.paper.Paper;
import se.wikimedia.hub.paper.PaperPress;
import se.wikimedia.hub.shared.web.FileName;

/** What of a stay is kept on paper, for its parties. */
@Path("stays")
@RequestScoped
@Produces("application/pdf")
@RolesAllowed("learner")
@Tag(name = "Tours")
public class StayPapersResource {

    @Inject
    StayPapers papers;

    @Inject
    PaperPress press;

    @Context
    Request request;

    @GET
    @Path("{placement}/agreement.pdf")
    @Operation(
            summary = "The agreement as PDF, in the reader's language, with who has accepted it",
            description = "409 where it is in a script that the hub has no typeface for.")
    public Response agreementPaper(@PathParam("placement") long placement) {
        return answer(papers.agreement(placement), "agreement", placement);
    }

    @GET
    @Path("{placement}/certificate.pdf")
    @Operation(
            summary = "The certificate as PDF, in the reader's language; 404 before the visitor was there and reported",
            description = "409 where it is in a script that the hub has no typeface for.")
    public Response certificatePaper(@PathParam("placement") long placement) {
        return answer(papers.certificate(placement), "certificate", placement);
    }

    /** Whoever has it already isn't sent it again, and nothing is printed. */
    private Response answer(Paper paper, String plain, long placement) {
        var tag = new EntityTag(paper.mark());
        var answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(press.print(paper))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            FileName.attachment(
                                    paper.title() + " " + placement + ".pdf", plain + "-" + placement + ".pdf"));
        }
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Authorization, Cookie")
                .build();
    }
}
