package se.wikimedia.hub.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.problem.Problem;

/** Somebody comes to a page: the address, and what they ask or send. */
public record Visit(HttpServletRequest request) {

    static final String STATUS = Visit.class.getName() + ".status";

    /** A segment of the address, by its name in the route. */
    public String segment(String name) {
        return request.getAttribute(name) instanceof String value ? value : "";
    }

    /**
     * The id of a row in a segment of the address.
     *
     * @throws Problem not found, where no row can have it
     */
    public long id(String name) {
        return Ids.of(segment(name));
    }

    /** The id of a row in a parameter; empty where none was sent that a row can have. */
    public Optional<Long> sentId(String name) {
        return parameter(name).flatMap(Ids::find);
    }

    /** A single parameter; blank is none. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** A text exactly as it was typed, with {@code \n} between its lines; empty where none was sent. */
    public String typed(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A whole number from 0 to 999,999; 0 where none was sent. */
    public int number(String name) {
        return parameter(name)
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** All values of a parameter, as they were sent. */
    public List<String> parameters(String name) {
        return Arrays.asList(
                Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]));
    }

    public Stream<String> parameterNames() {
        return request.getParameterMap().keySet().stream();
    }

    /** The answer's HTTP status where the page is shown all the same, such as a form that has to be filled in again. */
    public void answerWith(int status) {
        request.setAttribute(STATUS, status);
    }

    /** Whether a plain form was sent; forms that Faces handles are none of it. */
    public boolean posted() {
        return request.getMethod().equals("POST") && request.getParameter("jakarta.faces.ViewState") == null;
    }
}
