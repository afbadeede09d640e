package se.wikimedia.hub.news;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** What the caller was told. */
@Path("me/news")
@RequestScoped
@RolesAllowed("learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewsResource {

    @Inject
    News news;

    /** The caller's notices. */
    public record Notices(List<NoticeRow> items) {}

    @GET
    @Operation(summary = "What the caller was told, the latest first")
    public Notices mine() {
        return new Notices(news.mine());
    }

    @POST
    @Path("seen")
    @Operation(summary = "The caller has seen all of it")
    public void see() {
        news.see();
    }

    @GET
    @Path("choices")
    @Operation(summary = "How the caller hears of each kind of news: at-once, daily or site")
    public Map<String, String> choices() {
        var keys = new TreeMap<String, String>();
        news.choices().forEach((kind, delivery) -> keys.put(kind.key(), delivery.key()));
        return keys;
    }

    @PUT
    @Path("choices")
    @Operation(summary = "Changes how the caller hears of the kinds that are named")
    public Map<String, String> choose(@Nullable Map<String, String> wanted) {
        if (wanted == null) {
            throw new BadRequestException();
        }
        var problems = new ArrayList<FieldProblem>();
        wanted.forEach((kind, delivery) -> {
            if (kind(kind) == null || Delivery.find(String.valueOf(delivery)).isEmpty()) {
                problems.add(new FieldProblem(kind, "news.choice.unknown"));
            }
        });
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        wanted.forEach((kind, delivery) -> Delivery.find(delivery).ifPresent(found -> choose(kind, found)));
        return choices();
    }

    private void choose(String key, Delivery delivery) {
        var kind = kind(key);
        if (kind != null) {
            news.choose(kind, delivery);
        }
    }

    private static @Nullable NewsKind kind(String key) {
        return NewsKind.find(key).filter(NewsKind.choosable()::contains).orElse(null);
    }
}
