package se.wikimedia.hub.relation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.likeness.Described;
import se.wikimedia.hub.likeness.Likenesses;

/** Requests that are likely to ask the same, private ones among them: agents alone are told. */
@Service
public class Duplicates {

    private static final int MOST_COMPARED = 1_000;
    private static final int MOST_SHOWN = 5;

    @Inject
    Requests requests;

    /**
     * Among what waits for a verdict, the likeliest first.
     *
     * @throws se.wikimedia.hub.shared.problem.Problem not found
     */
    @Allowed(Role.AGENT)
    public List<Duplicate> of(long id) {
        var request = requests.get(id);
        var waiting =
                requests.waiting(MOST_COMPARED).stream().collect(Collectors.toMap(RequestRow::id, Function.identity()));
        var alike = new Likenesses(
                waiting.values().stream().map(Duplicates::described).toList());
        return alike.to(described(request), MOST_SHOWN).stream()
                .flatMap(each -> Stream.ofNullable(waiting.get(each.id()))
                        .map(other -> new Duplicate(other, each.words(), each.topics())))
                .toList();
    }

    private static Described described(RequestRow request) {
        return Described.of(
                request.id(), request.title() + "\n" + request.text(), request.language(), request.topics());
    }
}
