package se.wikimedia.hub.evidence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.problem.Problem;

/** Evidence for its givers and for the authors who asked for it. */
@Service
public class Evidences {

    private static final int MOST = 200;

    @Inject
    EvidenceRepository repository;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** All that whoever is signed in has given, the latest first. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<EvidenceRow> mine() {
        return repository.of(me.id());
    }

    /** What is known of one's own links, by the link. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, EvidenceRow> mine(String question) {
        return mine().stream()
                .filter(each -> each.question().equals(question))
                .collect(Collectors.toMap(EvidenceRow::link, each -> each));
    }

    /** At most {@value #MOST}; those without an author's word first. */
    @Allowed(Role.AUTHOR)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<GivenEvidence> forAuthors() {
        var modules = repository.modules().stream()
                .filter(module -> me.has(Role.AUTHOR, module))
                .toList();
        var given = repository.undecidedFirst(modules, MOST);
        var names = accounts.displayNames(given.stream()
                .flatMap(each -> Stream.of(Optional.of(each.person()), Optional.ofNullable(each.decidedBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return given.stream()
                .map(each -> new GivenEvidence(
                        each.row(),
                        names.getOrDefault(each.person(), ""),
                        Optional.ofNullable(each.decidedBy()).map(names::get).orElse(""),
                        each.person() == me.id()))
                .toList();
    }

    /**
     * An author says that it is what the question asks for, perhaps after having said otherwise.
     *
     * @throws Problem not found; forbidden to whoever is no author of the module, and for one's own evidence
     */
    @Allowed(Role.AUTHOR)
    public void confirm(long id) {
        decidable(id).decide(true, me.id(), clock.instant());
    }

    /**
     * An author says that it is not what the question asks for, perhaps after having said otherwise.
     *
     * @throws Problem likewise
     */
    @Allowed(Role.AUTHOR)
    public void decline(long id) {
        decidable(id).decide(false, me.id(), clock.instant());
    }

    private Evidence decidable(long id) {
        var evidence = repository.hold(id).orElseThrow(Problem::notFound);
        me.require(Role.AUTHOR, evidence.module());
        if (evidence.person() == me.id()) {
            throw Problem.forbidden();
        }
        return evidence;
    }
}
