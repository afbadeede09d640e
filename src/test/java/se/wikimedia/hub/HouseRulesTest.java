package se.wikimedia.hub;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;

/** What every class of the hub keeps to, each rule with its reason. */
@AnalyzeClasses(packages = HouseRulesTest.HUB, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    static final String HUB = "se.wikimedia.hub";

    /** Who may know whom; besides, every room may know those in {@link #SHARED}. */
    private static final Map<String, Set<String>> ACQUAINTANCES = Map.ofEntries(
            Map.entry("shared.problem", Set.of()),
            Map.entry("shared.text", Set.of()),
            Map.entry("shared.time", Set.of()),
            Map.entry("shared.db", Set.of()),
            Map.entry("shared.start", Set.of("shared.text")),
            Map.entry("shared.web", Set.of("shared.problem", "shared.text")),
            Map.entry(
                    "shared.rest",
                    Set.of("shared.problem", "shared.text", "shared.time", "shared.db", "shared.start", "shared.web")),
            Map.entry("authority", Set.of()),
            Map.entry("community", Set.of("authority")),
            Map.entry("people", Set.of("authority", "community")),
            Map.entry("news", Set.of("people", "authority")),
            Map.entry("access", Set.of("people", "authority", "community")),
            Map.entry("sheet", Set.of()),
            Map.entry("markup", Set.of("sheet")),
            Map.entry("manuscript", Set.of("markup")),
            Map.entry("authoring", Set.of("manuscript", "markup", "sheet")),
            Map.entry("terms", Set.of()),
            Map.entry("checks.pair", Set.of("terms")),
            Map.entry("checks.spacing", Set.of("checks.pair")),
            Map.entry("checks.punctuation", Set.of("checks.pair")),
            Map.entry("checks.wording", Set.of("checks.pair", "terms")),
            Map.entry("checks.message", Set.of("checks.pair")),
            Map.entry("checks.markup", Set.of("checks.pair", "markup")),
            Map.entry("checks.script", Set.of("checks.pair")),
            Map.entry(
                    "checks",
                    Set.of(
                            "terms",
                            "checks.pair",
                            "checks.spacing",
                            "checks.punctuation",
                            "checks.wording",
                            "checks.message",
                            "checks.markup",
                            "checks.script")),
            Map.entry("revision", Set.of()),
            Map.entry("similarity", Set.of()),
            Map.entry("memory", Set.of("similarity", "content", "manuscript", "authority")),
            Map.entry("content", Set.of("similarity", "manuscript", "revision", "people", "authority")),
            Map.entry("glossary", Set.of("terms", "authority")),
            Map.entry("machine", Set.of("content", "authority")),
            Map.entry(
                    "translation",
                    Set.of(
                            "machine",
                            "glossary",
                            "terms",
                            "content",
                            "checks",
                            "checks.pair",
                            "manuscript",
                            "revision",
                            "people",
                            "authority")),
            Map.entry("authorship", Set.of("translation", "content", "news", "people", "authority")),
            Map.entry("shelving", Set.of("translation", "content", "authoring", "manuscript", "revision", "sheet")),
            Map.entry("reading", Set.of("content", "shelving", "manuscript", "markup", "revision")),
            Map.entry("readership", Set.of()),
            Map.entry(
                    "queue",
                    Set.of(
                            "readership",
                            "translation",
                            "glossary",
                            "terms",
                            "content",
                            "checks",
                            "checks.pair",
                            "manuscript",
                            "revision",
                            "tours",
                            "helpdesk",
                            "authority")),
            Map.entry("localisation", Set.of("shelving", "translation", "content", "manuscript")),
            Map.entry("stewardship", Set.of("content", "revision", "news", "people", "authority")),
            Map.entry("discussion", Set.of("drafting", "translation", "content", "news", "people", "authority")),
            Map.entry("opening", Set.of("content", "news", "people", "authority")),
            Map.entry(
                    "coverage",
                    Set.of("queue", "translation", "authorship", "progress", "content", "manuscript", "authority")),
            Map.entry("credit", Set.of("authorship", "translation", "news", "people", "authority")),
            Map.entry("exchange", Set.of("translation", "terms", "content", "manuscript", "authority")),
            Map.entry(
                    "translating",
                    Set.of(
                            "credit",
                            "memory",
                            "machine",
                            "queue",
                            "translation",
                            "reading",
                            "content",
                            "manuscript",
                            "revision",
                            "authority")),
            Map.entry("folio", Set.of("sheet", "markup", "manuscript", "revision")),
            Map.entry(
                    "drafting",
                    Set.of(
                            "authority",
                            "people",
                            "sheet",
                            "markup",
                            "manuscript",
                            "folio",
                            "revision",
                            "authoring",
                            "content",
                            "shelving")),
            Map.entry(
                    "editing",
                    Set.of(
                            "drafting",
                            "folio",
                            "sheet",
                            "markup",
                            "manuscript",
                            "revision",
                            "shelving",
                            "reading",
                            "community",
                            "people",
                            "authority")),
            Map.entry("words", Set.of()),
            Map.entry("search", Set.of("words", "content", "manuscript", "markup", "authority")),
            Map.entry(
                    "feed",
                    Set.of("helpdesk", "resource", "shelving", "authorship", "translation", "content", "authority")),
            Map.entry("figures", Set.of("helpdesk", "proposal", "gap", "community", "authority")),
            Map.entry(
                    "suggestion",
                    Set.of("helpdesk", "resource", "search", "words", "content", "manuscript", "authority")),
            Map.entry("grading", Set.of("content")),
            Map.entry("matching", Set.of()),
            Map.entry(
                    "stay",
                    Set.of(
                            "agreement",
                            "paper",
                            "booking",
                            "tours",
                            "progress",
                            "content",
                            "resource",
                            "news",
                            "people",
                            "authority")),
            Map.entry("agreement", Set.of("tours", "authority")),
            Map.entry("paper", Set.of()),
            Map.entry("itinerary", Set.of("matching")),
            Map.entry("solver", Set.of("itinerary")),
            Map.entry(
                    "planning",
                    Set.of("itinerary", "matching", "decision", "application", "booking", "tours", "authority")),
            Map.entry("question", Set.of("attachment", "tours", "people", "authority")),
            Map.entry(
                    "application",
                    Set.of("question", "attachment", "stay", "tours", "progress", "reading", "people", "authority")),
            Map.entry("scoring", Set.of("application", "tours", "people", "community", "authority")),
            Map.entry("calendar", Set.of("booking", "talk", "tours", "news", "people", "authority")),
            Map.entry(
                    "announcement",
                    Set.of("programme", "application", "booking", "tours", "news", "people", "authority")),
            Map.entry("booking", Set.of("tours", "people", "authority")),
            Map.entry(
                    "decision",
                    Set.of(
                            "application",
                            "stay",
                            "scoring",
                            "booking",
                            "matching",
                            "tours",
                            "progress",
                            "reading",
                            "people",
                            "community",
                            "authority")),
            Map.entry(
                    "impact",
                    Set.of(
                            "tours",
                            "application",
                            "decision",
                            "booking",
                            "stay",
                            "itinerary",
                            "community",
                            "people",
                            "authority")),
            Map.entry("tours", Set.of("reading", "content", "people", "community", "authority")),
            Map.entry("recurrence", Set.of("programme", "tours", "authority")),
            Map.entry("programme", Set.of("tours", "authority")),
            Map.entry("talk", Set.of("tours", "news", "people", "authority")),
            Map.entry("needs", Set.of("question", "booking", "stay", "tours", "people", "authority")),
            Map.entry("hosting", Set.of("tours", "community", "authority")),
            Map.entry("rates", Set.of("authority")),
            Map.entry(
                    "money",
                    Set.of(
                            "rates",
                            "itinerary",
                            "application",
                            "booking",
                            "tours",
                            "community",
                            "people",
                            "authority")),
            Map.entry("ranking", Set.of()),
            Map.entry("gap", Set.of("ranking", "people", "community", "authority")),
            Map.entry("seat", Set.of("people", "authority")),
            Map.entry("proposal", Set.of("seat", "gap", "content", "manuscript", "people", "community", "authority")),
            Map.entry("outcome", Set.of("news", "proposal", "gap", "people", "authority")),
            Map.entry("desk", Set.of("helpdesk", "people", "authority")),
            Map.entry("clustering", Set.of("likeness", "helpdesk", "proposal", "gap", "authority")),
            Map.entry("attachment", Set.of("helpdesk", "authoring", "people", "authority")),
            Map.entry(
                    "expertise",
                    Set.of("helpdesk", "news", "content", "manuscript", "people", "community", "authority")),
            Map.entry("conversation", Set.of("helpdesk", "news", "people", "authority")),
            Map.entry("guest", Set.of("conversation", "helpdesk", "news", "proposal", "gap", "people", "authority")),
            Map.entry(
                    "mailbox",
                    Set.of("mail", "guest", "conversation", "attachment", "helpdesk", "news", "people", "authority")),
            Map.entry("mail", Set.of()),
            Map.entry("likeness", Set.of("words")),
            Map.entry("relation", Set.of("likeness", "helpdesk", "people", "authority")),
            Map.entry(
                    "workgroup",
                    Set.of("relation", "helpdesk", "news", "content", "manuscript", "people", "authority")),
            Map.entry("roster", Set.of("expertise", "progress", "content", "manuscript", "people", "authority")),
            Map.entry("making", Set.of("helpdesk", "drafting", "proposal", "gap", "authority")),
            Map.entry(
                    "backlog",
                    Set.of(
                            "making",
                            "proposal",
                            "seat",
                            "gap",
                            "ranking",
                            "search",
                            "people",
                            "community",
                            "authority")),
            Map.entry("meeting", Set.of("backlog", "proposal", "seat", "news", "people", "authority")),
            Map.entry("report", Set.of("authority")),
            Map.entry("item", Set.of("authority")),
            Map.entry("resource", Set.of("item", "news", "content", "manuscript", "people", "community", "authority")),
            Map.entry("link", Set.of("resource", "news", "authority")),
            Map.entry(
                    "helpdesk",
                    Set.of(
                            "news",
                            "outcome",
                            "proposal",
                            "resource",
                            "gap",
                            "ranking",
                            "content",
                            "manuscript",
                            "people",
                            "community",
                            "authority")),
            Map.entry("progress", Set.of("grading", "content", "people", "authority")),
            Map.entry("evidence", Set.of("progress", "grading", "reading", "content", "people", "authority")),
            Map.entry(
                    "learning",
                    Set.of(
                            "readership",
                            "credit",
                            "proposal",
                            "evidence",
                            "progress",
                            "grading",
                            "reading",
                            "content",
                            "people",
                            "authority")),
            Map.entry("feedback", Set.of("news", "reading", "content", "people", "authority")),
            Map.entry(
                    "home",
                    Set.of(
                            "authority",
                            "community",
                            "people",
                            "access",
                            "news",
                            "sheet",
                            "markup",
                            "manuscript",
                            "authoring",
                            "content",
                            "translation",
                            "authorship",
                            "translating",
                            "similarity",
                            "terms",
                            "glossary",
                            "machine",
                            "memory",
                            "exchange",
                            "localisation",
                            "readership",
                            "queue",
                            "shelving",
                            "revision",
                            "reading",
                            "folio",
                            "drafting",
                            "editing",
                            "words",
                            "search",
                            "suggestion",
                            "figures",
                            "feed",
                            "ranking",
                            "gap",
                            "helpdesk",
                            "proposal",
                            "outcome",
                            "making",
                            "desk",
                            "mail",
                            "mailbox",
                            "workgroup",
                            "roster",
                            "conversation",
                            "guest",
                            "expertise",
                            "attachment",
                            "clustering",
                            "likeness",
                            "relation",
                            "backlog",
                            "seat",
                            "meeting",
                            "item",
                            "resource",
                            "link",
                            "report",
                            "grading",
                            "progress",
                            "evidence",
                            "feedback",
                            "credit",
                            "stewardship",
                            "coverage",
                            "opening",
                            "discussion",
                            "learning",
                            "tours",
                            "hosting",
                            "question",
                            "application",
                            "scoring",
                            "booking",
                            "announcement",
                            "programme",
                            "calendar",
                            "matching",
                            "decision",
                            "itinerary",
                            "planning",
                            "impact",
                            "needs",
                            "recurrence",
                            "rates",
                            "money",
                            "agreement",
                            "paper",
                            "stay",
                            "talk")),
            Map.entry("launch", Set.of()));

    private static final Set<String> SHARED = Set.of(
            "shared.problem", "shared.text", "shared.time", "shared.db", "shared.start", "shared.web", "shared.rest");

    /** Rooms that run without the hub around them. */
    private static final Set<String> ALONE =
            Set.of("launch", "solver", "sheet", "markup", "manuscript", "revision", "similarity", "authoring");

    private static final DescribedPredicate<JavaClass> PAGE = named("Page");
    private static final DescribedPredicate<JavaClass> RESOURCE = named("Resource");
    private static final DescribedPredicate<JavaClass> REPOSITORY = named("Repository");
    private static final DescribedPredicate<JavaClass> IN_SHARED =
            describe("in shared", type -> room(type).startsWith("shared."));
    private static final DescribedPredicate<JavaClass> ENTITY = describe(
            "an entity",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    @ArchTest
    static final ArchRule roomsKnowOnlyWhomTheyMayKnow = classes()
            .should(knowOnlyTheirAcquaintances())
            .because("a room is understood, changed and tested with the few it knows;"
                    + " a new arrow is a decision and belongs into the table of this test");

    @ArchTest
    static final ArchRule roomsFormNoCycle = slices().matching(HUB + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("rooms in a cycle are one room with a wall in the way");

    @ArchTest
    static final ArchRule onlyRepositoriesKnowTheEntityManager = noClasses()
            .that(DescribedPredicate.not(REPOSITORY))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .because("queries are found, tuned and tested in one place of each room");

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom = classes()
            .that(REPOSITORY)
            .should()
            .notBePublic()
            .because("another room asks the service, which authorises; the tables are nobody else's business");

    @ArchTest
    static final ArchRule pagesAndResourcesOpenNoTransaction = noClasses()
            .that(PAGE.or(RESOURCE))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.transaction.."))
            .because("a transaction ends before the answer is written, and the service is where it is authorised");

    @ArchTest
    static final ArchRule pagesAndResourcesTouchNoRepository = noClasses()
            .that(PAGE.or(RESOURCE))
            .should()
            .dependOnClassesThat(REPOSITORY)
            .because("what goes past the service goes past authorisation and transaction");

    @ArchTest
    static final ArchRule onlyPagesAndSharedKnowFaces = noClasses()
            .that(DescribedPredicate.not(PAGE.or(IN_SHARED)))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces.context.."))
            .because("a service is called by pages, resources and schedules alike, and only a page has a FacesContext");

    @ArchTest
    static final ArchRule onlyResourcesAndSharedKnowRest = noClasses()
            .that(DescribedPredicate.not(RESOURCE.or(IN_SHARED)))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs.."))
            .because("HTTP is spoken at the edge; services say what they mean with Problem");

    @ArchTest
    static final ArchRule entitiesKnowNoFramework = noClasses()
            .that(ENTITY)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.transaction.."))
            .because("an entity decides by what it is given, so that a plain test can hold it to that");

    @ArchTest
    static final ArchRule algorithmsArePlainJava = noClasses()
            .that(resideInAnyPackage(
                            HUB + ".checks..",
                            HUB + ".grading..",
                            HUB + ".manuscript..",
                            HUB + ".matching..",
                            HUB + ".itinerary..",
                            HUB + ".markup..",
                            HUB + ".ranking..",
                            HUB + ".revision..",
                            HUB + ".similarity..",
                            HUB + ".folio..",
                            HUB + ".sheet..",
                            HUB + ".words..",
                            HUB + ".likeness..",
                            HUB + ".shared.text..")
                    .or(describe("UnitTexts", type -> type.getFullName().equals(HUB + ".content.UnitTexts"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.."))
            .because("they are used without a server (./hub check-content) and tested by the thousand");

    @ArchTest
    static final ArchRule theTimeComesFromTheInjectedClock = noClasses()
            .that(DescribedPredicate.not(describe("commands", HouseRulesTest::runsWithoutTheServer)))
            .and()
            .doNotHaveFullyQualifiedName(HUB + ".shared.time.SystemClock")
            .should()
            .accessTargetWhere(describe("the system's time", HouseRulesTest::asksTheSystemForTheTime))
            .because("tests and demo data set the clock; a command has nobody who would inject one");

    private static DescribedPredicate<JavaClass> named(String ending) {
        return describe("*" + ending, type -> outermost(type).getSimpleName().endsWith(ending));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(HUB.length()).replaceFirst("^\\.", "");
    }

    private static boolean runsWithoutTheServer(JavaClass type) {
        boolean isCommand = outermost(type).tryGetMethod("main", String[].class).isPresent();
        return room(type).equals("launch") || isCommand;
    }

    private static boolean asksTheSystemForTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        boolean now = owner.getPackageName().equals("java.time") && name.equals("now") && !isGivenAClock(access);
        boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean clock = owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
        boolean date =
                owner.isEquivalentTo(Date.class) && access.getDescription().contains("<init>()");
        return now || system || clock || date;
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getDescription().contains("now(" + Clock.class.getName() + ")");
    }

    private static ArchCondition<JavaClass> knowOnlyTheirAcquaintances() {
        return new ArchCondition<>("know only whom their room may know") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!ACQUAINTANCES.containsKey(room(type))) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in a room that the table doesn't know"));
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !mayKnow(type, dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(what -> events.add(SimpleConditionEvent.violated(type, what)));
            }
        };
    }

    private static boolean mayKnow(JavaClass type, JavaClass other) {
        var from = room(type);
        if (!isOfTheHub(other) || room(other).equals(from)) {
            return true;
        }
        boolean shared = SHARED.contains(room(other)) && !SHARED.contains(from) && !ALONE.contains(from);
        return shared || ACQUAINTANCES.getOrDefault(from, Set.of()).contains(room(other));
    }

    private static boolean isOfTheHub(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(HUB + ".");
    }
}
