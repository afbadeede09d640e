package se.wikimedia.hub.shared.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Hash;

/** Keeps the answers of {@link Idempotent} calls; only those that succeeded, so that a failed one may be tried again. */
@Provider
@Idempotent
@Priority(Priorities.USER)
@ApplicationScoped
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String OPEN_CALL = IdempotencyFilter.class.getName();
    private static final int LONGEST_KEY = 100;

    private final Jsonb json = JsonbBuilder.create();

    @Inject
    AnswerRepository answers;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        var key = context.getHeaderString(HEADER);
        if (key == null) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(List.of(new FieldProblem(HEADER, "problem.idempotency-key")));
        }
        var body = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        var call = new AnswerRepository.Call(caller(context), route(context), key, Hash.of(body));
        var first = DeadlockRetry.run(() -> answers.begin(call));
        if (first.isPresent()) {
            context.abortWith(repeat(call, first.get()));
        } else {
            context.setProperty(OPEN_CALL, call);
        }
    }

    private String caller(ContainerRequestContext context) {
        var principal = context.getSecurityContext().getUserPrincipal();
        return principal == null ? "at " + request.getRemoteAddr() : principal.getName();
    }

    private static String route(ContainerRequestContext context) {
        var route = context.getMethod() + " " + context.getUriInfo().getPath();
        return route.length() > 300 ? route.substring(0, 300) : route;
    }

    private static Response repeat(AnswerRepository.Call call, AnswerRepository.Answer first) {
        if (!first.bodyHash().equals(call.bodyHash())) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "idempotency-key-reused");
        }
        if (first.status() == 0) {
            throw Problem.of(Problem.Kind.CONFLICT, "still-under-way");
        }
        var answer = Response.status(first.status()).header("Idempotent-Replayed", "true");
        first.location().ifPresent(location -> answer.header(HttpHeaders.LOCATION, location));
        first.body().ifPresent(body -> answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE));
        return answer.build();
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (!(context.getProperty(OPEN_CALL) instanceof AnswerRepository.Call call)) {
            return;
        }
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            answers.forget(call);
            return;
        }
        var body = Optional.ofNullable(response.getEntity()).map(json::toJson);
        answers.keep(call, response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION), body.orElse(null));
    }
}
