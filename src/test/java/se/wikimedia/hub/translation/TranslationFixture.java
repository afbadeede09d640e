package se.wikimedia.hub.translation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.Fired;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.ShelvedModules;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.glossary.CurrentGlossary;
import se.wikimedia.hub.machine.MachineTexts;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.text.PoFile;
import se.wikimedia.hub.terms.Glossary;

/** One module and people who translate it, on the real database; transactions as the server would open them. */
public final class TranslationFixture {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    static final String MACHINE = "Beskåda [detta](two.md).";
    public static final Place FIRST = new Place("sv", "m", "one:T:1");

    public final Library library = new Library();
    final List<TextAccepted> news = new CopyOnWriteArrayList<>();
    private final List<Consumer<TextAccepted>> observers = new CopyOnWriteArrayList<>(List.of(news::add));

    public TranslationFixture() {
        HubDatabaseFixture.empty();
        for (long id = 1; id <= 4; id++) {
            long person = id;
            HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                            "INSERT INTO person (id, username, display_name, languages, time_zone, created)"
                                    + " VALUES (?1, ?2, ?2, 'sv', 'UTC', '2026-01-01')")
                    .setParameter(1, person)
                    .setParameter(2, "person" + person)
                    .executeUpdate());
        }
        says("See [this](two.md).");
    }

    /** What the module's one paragraph says from now on. */
    public void says(String paragraph) {
        var shelf = ShelvedModules.module("m", "en", "Module")
                .lesson("one", "One", paragraph)
                .lesson("two", "Two")
                .shelve();
        library.fill(
                CatalogueSource.EMPTY,
                new UnitTexts("en", List.of(), Map.of(), SourceMeanings.NONE),
                new TreeMap<>(Map.of("m", shelf)));
    }

    /** What the interface says from now on. */
    public void interfaceSays(Map<String, String> messages) {
        var source = new InterfaceSource(new TreeMap<>(messages));
        var texts =
                HubDatabaseFixture.inTransaction(entities -> current(entities).of(InterfaceSource.ID));
        library.fillInterface(
                source, new UnitTexts(InterfaceSource.LANGUAGE, source.units(), texts, SourceMeanings.NONE));
    }

    /** What a person with these roles for Swedish would use. */
    public Translations as(long person, Role... roles) {
        return by(person(person, "sv", roles));
    }

    /** The same with roles for every language. */
    public Translations everywhere(long person, Role... roles) {
        return by(person(person, "", roles));
    }

    private Translations by(CurrentPerson me) {
        var translations = new Translations();
        translations.groups = groups();
        translations.keeping = new Transactions();
        translations.accounts = new Accounts() {
            @Override
            public Map<Long, String> displayNames(Set<Long> ids) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> "Person " + id));
            }
        };
        translations.glossary = noGlossary();
        translations.machine = machine();
        translations.me = me;
        translations.news = news();
        return translations;
    }

    /** Of a language that has agreed upon nothing yet. */
    public static CurrentGlossary noGlossary() {
        return new CurrentGlossary() {
            @Override
            public Glossary of(String language) {
                return Glossary.EMPTY;
            }
        };
    }

    /** What a machine says of everything. */
    private static MachineTexts machine() {
        return new MachineTexts() {
            @Override
            public boolean said(String language, String source, String text) {
                return text.equals(MACHINE);
            }
        };
    }

    public Reviews reviewing(long person, Role... roles) {
        var reviews = new Reviews();
        reviews.translations = as(person, roles);
        reviews.groups = groups();
        reviews.keeping = new Transactions();
        reviews.me = person(person, "sv", roles);
        reviews.news = news();
        return reviews;
    }

    /** Who is told from now on of what was saved. */
    public void tell(Consumer<TextAccepted> observer) {
        observers.add(observer);
    }

    private Fired<TextAccepted> news() {
        return new Fired<>(accepted -> observers.forEach(observer -> observer.accept(accepted)));
    }

    public Groups groups() {
        var groups = new Groups();
        groups.library = library;
        groups.messages = Messages.load(Languages.standard(), List.of());
        return groups;
    }

    private static CurrentPerson person(long id, String scope, Role... roles) {
        var grants =
                Stream.of(roles).map(role -> new SignedIn.Grant(role, scope)).collect(Collectors.toSet());
        var current = new CurrentPerson();
        current.is(new SignedIn(id, "person" + id, "Person", List.of("sv"), ZoneOffset.UTC, Set.copyOf(grants)));
        return current;
    }

    public List<PoFile.Problem> take(String po) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var intake = new TranslationIntake();
            intake.repository = repository(entities);
            intake.clock = CLOCK;
            return intake.take("m", "sv", Set.of(FIRST.unit()), po.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
    }

    /** As files would bring it to the interface. */
    public static MessageIntake messageIntake(EntityManager entities) {
        var intake = new MessageIntake();
        intake.repository = repository(entities);
        intake.clock = CLOCK;
        return intake;
    }

    /** What the database holds, before readers. */
    public void shelve() {
        var now = library.getShelf("m");
        var texts = now.texts();
        for (var language : HubDatabaseFixture.inTransaction(
                        entities -> current(entities).of("m"))
                .entrySet()) {
            for (var each : language.getValue().entrySet()) {
                texts = texts.with(language.getKey(), each.getKey(), each.getValue());
            }
        }
        library.place("m", Optional.of(new ShelvedModule(now.module(), now.manuscript(), texts, now.version() + 1)));
    }

    List<UnitText> texts() {
        return HubDatabaseFixture.inTransaction(entities -> repository(entities).texts(FIRST));
    }

    Optional<Translation> shown() {
        return HubDatabaseFixture.inTransaction(entities -> {
            var all = current(entities).all();
            var one = Optional.ofNullable(
                    all.getOrDefault("m", Map.of()).getOrDefault("sv", Map.of()).get(FIRST.unit()));
            org.assertj.core.api.Assertions.assertThat(current(entities).find(FIRST))
                    .isEqualTo(one);
            return one;
        });
    }

    public static CurrentTexts current(EntityManager entities) {
        var current = new CurrentTexts();
        current.repository = repository(entities);
        return current;
    }

    /** The first texts of many places at once. */
    public static void fill(EntityManager entities, Map<Place, Translation> translations, Clock clock) {
        var texts = translations.entrySet().stream()
                .map(each -> {
                    var translation = each.getValue();
                    boolean suggested = translation.state() == UnitState.SUGGESTED;
                    var written = new Written(translation.text(), translation.source(), null, null);
                    return new UnitText(each.getKey(), written, suggested ? null : 1, clock);
                })
                .toList();
        repository(entities).addAll(texts);
    }

    /** As a file would bring it. */
    public static void translate(EntityManager entities, Place place, Translation translation, Clock clock) {
        var history = new History(repository(entities).texts(place), List.of());
        boolean suggested = translation.state() == UnitState.SUGGESTED;
        var written = new Written(translation.text(), translation.source(), null, null);
        repository(entities).add(new UnitText(place, written, suggested ? null : history.step() + 1, clock));
    }

    static TextRepository repository(EntityManager entities) {
        var repository = new TextRepository();
        repository.entities = entities;
        return repository;
    }

    /** Every call in a transaction of its own. */
    private static final class Transactions extends Keeping {

        @Override
        UnitText accept(Place place, Written written, int step) {
            return within(keeping -> keeping.accept(place, written, step));
        }

        @Override
        UnitText suggest(Place place, Written written) {
            return within(keeping -> keeping.suggest(place, written));
        }

        @Override
        void review(UnitText text, long reviewer, boolean approved, String comment) {
            within(keeping -> {
                keeping.review(text, reviewer, approved, comment);
                return true;
            });
        }

        @Override
        History history(Place place) {
            return within(keeping -> keeping.history(place));
        }

        private static <T> T within(Function<Keeping, T> work) {
            return HubDatabaseFixture.inTransaction(entities -> {
                var keeping = new Keeping();
                keeping.repository = repository(entities);
                keeping.clock = CLOCK;
                return work.apply(keeping);
            });
        }
    }
}
