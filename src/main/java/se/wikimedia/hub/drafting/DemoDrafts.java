package se.wikimedia.hub.drafting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.ModuleWriter;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** The demo's second author has handed in a small module; it waits for the first author's review. Made once. */
@ApplicationScoped
class DemoDrafts {

    private static final String MODULE = "saying-thank-you";

    private static final String ABOUT = """
            id: saying-thank-you
            title: Saying thank you to a partner
            summary: You can close a partnership so that both sides want to begin the next one.
            language: en
            licence: CC BY-SA 4.0
            status: published
            authors:
              - Second author (Wikimedia Deutschland)
              - Author (Wikimédia France)
            level: 1
            minutes: 15
            lessons:
              - why-it-matters
              - what-to-write
            """;

    private static final Map<String, List<String>> LESSONS =
            Map.of("why-it-matters", List.of("Why it matters", """
                    A partner who hears what became of their work comes back. Most never hear it.

                    ## What they want to know

                    - Where their material is used, and in how many languages.
                    - How often it is seen.
                    - What a reader has said about it.

                    Ask one question with your thanks: what should we do otherwise next time?"""), "what-to-write", List.of("What to write", """
                    Write to the person, not to the institution. Name what they did themselves.

                    | Say | Rather than |
                    |---|---|
                    | Your 214 photographs are read 3,000 times a day | The upload was a success |
                    | May we show this at our meeting? | We look forward to further cooperation |

                    Send it within two weeks of the last upload, while everybody still remembers."""));

    private static final String QUIZ = """
            pass: 0.5
            questions:
              - id: when
                type: single
                prompt: When is a good time to write?
                answers:
                  - id: soon
                    text: Within two weeks of the last upload
                    correct: true
                    explanation: Everybody still remembers what they did.
                  - id: report
                    text: With the annual report
              - id: own
                type: reflection
                prompt: Whom have you not thanked yet?
            """;

    @Inject
    DraftRepository repository;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** After people (100) and content (2000). */
    @Transactional
    void atStart(@Observes @Priority(3000) DemoStart start) {
        if (repository.of(MODULE).isEmpty()) {
            accounts.idOf("author2").ifPresent(this::write);
        }
    }

    private void write(long author) {
        Draft draft = Draft.byPerson(MODULE, 0, author, clock);
        repository.begin(draft);
        add(draft, ModuleWriter.MODULE, ABOUT, author);
        LESSONS.forEach((lesson, text) -> add(
                draft,
                ModuleWriter.lessonFile(lesson),
                LessonSheet.EMPTY.edited(text.get(0), "7", text.get(1)).file(),
                author));
        add(draft, ModuleWriter.quizFile("why-it-matters"), QUIZ, author);
        draft.submit("A small module that the Helpdesk was asked for twice.", clock);
    }

    private void add(Draft draft, String file, String text, long author) {
        repository.add(new DraftText(draft, file, 1, text, author, clock));
    }
}
