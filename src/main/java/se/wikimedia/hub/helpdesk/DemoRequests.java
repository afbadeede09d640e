package se.wikimedia.hub.helpdesk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** What the demo's people have asked, in several languages, and what came of it. */
@ApplicationScoped
class DemoRequests {

    /** After people (100) and content (2000), before the proposals (3200) that rest on these. */
    private static final int PRIORITY = 3100;

    private static final String UPLOAD = "batch upload";
    private static final String LICENCES = "persuading partners about licences";

    private static final List<Demo> ASKED = List.of(
            new Demo(
                    "learner",
                    "en",
                    "sv-community",
                    "copyright",
                    400,
                    Verdict.ANSWERED_WITH,
                    "copyright-for-partners",
                    """
                    Which licence may a museum choose?
                    Our museum wants to share photographs, but not for every use. Which licences does Commons take?"""),
            new Demo("host-de", "de", "de", "upload", 40, Verdict.OUTDATED, UPLOAD, """
                    Wie laden wir 12.000 Bilder hoch?
                    Das Archiv liefert eine Tabelle und einen Ordner mit Bildern. Die Anleitung nennt ein Werkzeug, das es nicht mehr gibt."""),
            new Demo("host-fr", "fr", "fr", "upload", 95, Verdict.OUTDATED, UPLOAD, """
                    Un guide à jour pour les imports en lot
                    Les captures d’écran du module ne correspondent plus à l’outil actuel."""),
            new Demo("visitor", "sw", "sw-community", "copyright", 70, Verdict.NONE, LICENCES, """
                    Jinsi ya kuwashawishi washirika kuhusu leseni huria
                    Maktaba inaogopa kupoteza udhibiti wa picha zake. Tunahitaji mifano ya kuonyesha."""),
            new Demo("visitor2", "es", "es-andes", "copyright", 30, Verdict.NONE, LICENCES, """
                    Cómo convencer a un archivo de usar licencias libres
                    El archivo pregunta qué pierde si publica sus mapas. Necesitamos argumentos y ejemplos de la región."""),
            new Demo("learner2", "ar", "ar-community", "copyright", 120, Verdict.OTHER_LANGUAGE, LICENCES, """
                    كيف نقنع مكتبة وطنية بالرخص الحرة؟
                    توجد مادة بالإنجليزية فقط، وموظفو المكتبة يقرؤون العربية."""),
            new Demo(
                    "learner",
                    "sv",
                    "sv-community",
                    "wikidata",
                    55,
                    Verdict.NONE,
                    "authority files of small museums",
                    """
                    Hur kopplar ett litet museum sitt register till Wikidata?
                    Museet har ett eget register över konstnärer i en textfil och ingen systemleverantör."""),
            new Demo(
                    "visitor2", "es", "es-andes", "wikisource", 20, Verdict.NONE, "oral history with communities", """
                    Publicar historia oral con el acuerdo de la comunidad
                    Una radio comunitaria quiere compartir entrevistas en quechua. ¿Quién decide y cómo se documenta?"""),
            new Demo("host-cz", "cs", "cz", "impact", 12, null, "", """
                    Jak ukázat galerii, co spolupráce přinesla?
                    Galerie chce čísla, kterým rozumí její zřizovatel, a ne jen počty zobrazení."""),
            new Demo("visitor", "sw", "sw-community", "data", 6, null, "", """
                    Kuandaa metadata bila intaneti thabiti
                    Tunafanya kazi bila mtandao siku nyingi. Je, kuna zana ya kuandaa data nje ya mtandao?"""),
            new Demo("learner2", "ar", "ar-community", "partnership", 2, null, "", """
                    من أين نبدأ مع متحف جامعي؟
                    طلب منا متحف الجامعة عرضًا قصيرًا عن التعاون. هل لديكم نموذج؟"""),
            new Demo("author", "en", "fr", "conduct", 15, null, "private", """
                    A partner asks for something we should not do
                    They want an article changed in return for pictures. How do we answer kindly and firmly?"""),
            new Demo("learner", "sv", "sv-community", "data", 300, Verdict.OUT_OF_SCOPE, "", """
                    Kan ni driva vårt museums webbplats?
                    Vi söker någon som tar hand om driften."""));

    /** Asked longer ago and answered, so that there is something to count; by days and module. */
    private static final List<Demo> ANSWERED = List.of(
            answered(150, "finding-a-partner", "partnership", "How do we write the first letter to a museum?"),
            answered(160, "writing-an-agreement", "partnership", "What belongs into an agreement with a library?"),
            answered(170, "preparing-data", "data", "Which columns does a table of pictures need?"),
            answered(180, "measuring-impact", "impact", "How do we count who reads the articles?"),
            answered(190, "what-is-a-content-partnership", "partnership", "Who decides in an archive?"),
            answered(200, "copyright-for-partners", "copyright", "May we photograph old maps?"),
            answered(210, "wikidata-for-collections", "wikidata", "How do we link painters to Wikidata?"),
            answered(220, "batch-upload", "upload", "How long does a first upload take?"));

    private static Demo answered(int daysAgo, String module, String topic, String title) {
        return new Demo(
                "visitor", "en", "sw-community", topic, daysAgo, Verdict.ANSWERED_WITH, module, title + "\n" + title);
    }

    /** Where {@code result} is what it was answered with, what was lacking, or "private". */
    private record Demo(
            String person,
            String language,
            String community,
            String topic,
            int daysAgo,
            @Nullable Verdict verdict,
            String result,
            String text) {

        Question question(LocalDate today) {
            var lines = text.split("\n", 2);
            return new Question(
                    lines[0],
                    lines[1].strip(),
                    !result.equals("private"),
                    language,
                    community,
                    List.of(topic),
                    daysAgo < 60 ? today.plusDays(80) : null,
                    "",
                    topic.equals("upload") ? "Wikimedia Commons" : "");
        }
    }

    @Inject
    HelpRequestRepository requests;

    @Inject
    Gaps gaps;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (requests.all(0, 1).isEmpty()) {
            Stream.concat(ASKED.stream(), ANSWERED.stream())
                    .forEach(demo -> accounts.idOf(demo.person()).ifPresent(person -> ask(demo, person)));
        }
    }

    private void ask(Demo demo, long person) {
        var now = clock.instant();
        var asked = now.minus(Duration.ofDays(demo.daysAgo()));
        var request = new HelpRequest(person, demo.question(LocalDate.ofInstant(now, ZoneOffset.UTC)), asked);
        if (demo.topic().equals("upload")) {
            accounts.idOf("host-cz")
                    .ifPresent(other -> request.join(new Supporter(other, "cz", null, asked.plus(Duration.ofDays(1)))));
        }
        requests.add(request);
        if (demo.verdict() != null) {
            close(request, demo, demo.verdict(), asked.plus(Duration.ofDays(1)));
        }
    }

    private void close(HelpRequest request, Demo demo, Verdict verdict, Instant at) {
        var answer = verdict == Verdict.ANSWERED_WITH ? new Answer(demo.result(), "", null) : Answer.NONE;
        request.close(verdict, answer, "", at);
        if (verdict.lack().isPresent()) {
            SystemWork.run(() -> gaps.open(request.origin(), request.needs(demo.result())));
        }
    }
}
