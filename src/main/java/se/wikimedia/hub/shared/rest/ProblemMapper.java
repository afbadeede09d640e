package se.wikimedia.hub.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Texts;

/** The one place where what went wrong becomes an answer: RFC 9457, in the reader's language, without internals. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** The argument of a problem that says after how many seconds it is worth trying again. */
    public static final String RETRY_AFTER = "seconds";

    static final String PROBLEM_JSON = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final Map<Integer, String> TYPES = Map.of(
            400, "malformed",
            401, "sign-in-needed",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    @Inject
    Texts texts;

    @Override
    public Response toResponse(Throwable thrown) {
        var problem = causes(thrown).filter(Problem.class::isInstance).findFirst();
        if (problem.isPresent()) {
            return answer((Problem) problem.get());
        }
        if (thrown instanceof WebApplicationException web && !(thrown instanceof BadRequestException)) {
            return answer(web);
        }
        if (causes(thrown).anyMatch(ProblemMapper::isMalformed)) {
            return plain(400);
        }
        return failure(thrown);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static boolean isMalformed(Throwable thrown) {
        return thrown instanceof BadRequestException
                || thrown instanceof JsonbException
                || thrown instanceof JsonException
                || thrown instanceof ProcessingException;
    }

    private Response answer(Problem problem) {
        int status = problem.kind().status();
        var errors = problem.fields().stream()
                .map(each -> new ProblemJson.FieldError(each.field(), texts.of(each.message(), each.arguments())))
                .toList();
        var answer = entity(problem.type(), status, problem.arguments(), errors);
        Optional.ofNullable(problem.arguments().get(RETRY_AFTER))
                .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    private Response answer(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        if (status >= 500) {
            return failure(web);
        }
        var answer = plain(status);
        Optional.ofNullable(web.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allow -> answer.getHeaders().putSingle(HttpHeaders.ALLOW, allow));
        return answer;
    }

    private Response failure(Throwable thrown) {
        var id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "an API call failed, " + id, thrown);
        return entity("failed", 500, Map.of("id", id), List.of()).build();
    }

    private Response plain(int status) {
        return entity(TYPES.getOrDefault(status, "malformed"), status, Map.of(), List.of())
                .build();
    }

    private Response.ResponseBuilder entity(
            String type, int status, Map<String, Object> arguments, List<ProblemJson.FieldError> errors) {
        var title = texts.of("problem." + type, arguments);
        var answer = status == 401
                ? Response.status(status).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                : Response.status(status);
        return answer.type(PROBLEM_JSON)
                .entity(new ProblemJson("/problems/" + type, title, status, null, errors.isEmpty() ? null : errors));
    }
}
