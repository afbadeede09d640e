package se.wikimedia.hub.expertise;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** What people can help with, told by themselves; and who of them fits a request. */
@Service
public class Experts {

    private static final int LONGEST_ABOUT = 2_000;
    private static final int MOST_AT_ONCE = 20;
    private static final int MOST_COUNTRIES = 20;
    private static final int MOST_SHOWN = 10;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject
    ExpertRepository experts;

    @Inject
    Requests requests;

    @Inject
    Communities communities;

    @Inject
    Library library;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Allowed(Role.LEARNER)
    public ExpertRow mine() {
        return experts.find(me.id()).map(ExpertProfile::row).orElse(ExpertRow.UNTOLD);
    }

    /** What these people have said that they can help with, for rooms in which they have agreed that it is shown. */
    @AllowedToSystem
    public Map<Long, ExpertRow> told(Collection<Long> people) {
        var told = new HashMap<Long, ExpertRow>();
        people.forEach(person -> experts.find(person).ifPresent(profile -> told.put(person, profile.row())));
        return told;
    }

    /**
     * @param version what the caller has seen; null where that doesn't matter
     * @throws Problem invalid, with everything that is wrong at once; {@code stale}
     */
    @Allowed(Role.LEARNER)
    public ExpertRow tell(ExpertDraft draft, @Nullable Integer version) {
        var told = checked(draft);
        var before = experts.lock(me.id());
        if (version != null
                && !version.equals(before.map(ExpertProfile::version).orElse(0))) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        var profile = before.orElseGet(() -> new ExpertProfile(me.id()));
        profile.tell(told);
        if (before.isEmpty()) {
            experts.add(profile);
        }
        experts.write();
        return profile.row();
    }

    /** The caller can no longer be asked; what they have under way stays theirs. */
    @Allowed(Role.LEARNER)
    public void withdraw() {
        experts.lock(me.id()).ifPresent(experts::remove);
    }

    private ExpertRow checked(ExpertDraft draft) {
        var topics = Optional.ofNullable(draft.topics()).orElse(List.of()).stream()
                .distinct()
                .toList();
        var countries = Optional.ofNullable(draft.countries()).orElse(List.of()).stream()
                .map(each -> each.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        int capacity = Optional.ofNullable(draft.capacity()).orElse(ExpertRow.UNTOLD.capacity());
        var about = Optional.ofNullable(draft.about()).orElse("").strip();
        var problems = new ArrayList<FieldProblem>();
        if (!library.catalogue().topicKeys().containsAll(topics)) {
            problems.add(new FieldProblem("topics", "help.topics.unknown"));
        }
        if (countries.size() > MOST_COUNTRIES || !COUNTRIES.containsAll(countries)) {
            problems.add(new FieldProblem("countries", "expertise.countries.unknown"));
        }
        if (capacity < 1 || capacity > MOST_AT_ONCE) {
            problems.add(new FieldProblem("capacity", "expertise.capacity.unusable"));
        }
        if (about.length() > LONGEST_ABOUT) {
            problems.add(new FieldProblem("about", "expertise.about.too-long"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return new ExpertRow(Boolean.TRUE.equals(draft.listed()), topics, countries, capacity, about, 0);
    }

    /**
     * Those who have agreed to be asked, the best first; never who has asked themselves, or was asked already.
     *
     * @throws Problem not found
     */
    @Allowed(Role.AGENT)
    public List<FittingExpert> fitting(long request) {
        var wanted = wanted(requests.get(request));
        var known = Stream.concat(
                        requests.requester(request).stream(),
                        experts.about(request).stream().map(Handover::person))
                .collect(Collectors.toSet());
        var fits = new HashMap<ExpertProfile, Fit>();
        var listed = experts.listed().stream()
                .filter(profile -> !known.contains(profile.person()))
                .toList();
        var people = accounts.open(listed.stream().map(ExpertProfile::person).toList());
        listed.forEach(profile -> Optional.ofNullable(people.get(profile.person()))
                .flatMap(person -> Fit.of(wanted, offered(profile, person)))
                .ifPresent(fit -> fits.put(profile, fit)));
        return fits.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<ExpertProfile, Fit>::getValue, Fit.BEST_FIRST)
                        .thenComparing(each -> each.getKey().person()))
                .limit(MOST_SHOWN)
                .flatMap(each -> Stream.ofNullable(people.get(each.getKey().person()))
                        .map(person -> row(person, each.getKey().row(), each.getValue())))
                .toList();
    }

    private Fit.Wanted wanted(RequestRow request) {
        var country = communities.find(request.community()).map(CommunityRow::country);
        return new Fit.Wanted(Set.copyOf(request.topics()), request.language(), country);
    }

    private Fit.Offered offered(ExpertProfile profile, PublicPerson person) {
        var told = profile.row();
        int underWay = experts.underWay(profile.person());
        return new Fit.Offered(told.topics(), person.languages(), told.countries(), underWay, told.capacity());
    }

    private static FittingExpert row(PublicPerson person, ExpertRow told, Fit fit) {
        return new FittingExpert(
                person.username(),
                person.displayName(),
                told.about(),
                fit.topics(),
                fit.language(),
                fit.country(),
                fit.underWay(),
                fit.capacity());
    }

    void tell(@Observes PersonalData asked) {
        experts.find(asked.person()).ifPresent(profile -> asked.add("expertise", profile.row()));
    }
}
