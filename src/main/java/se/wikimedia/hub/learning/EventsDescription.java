package se.wikimedia.hub.learning;

/** What the API's description says about events. */
final class EventsDescription {

    static final String TEXT = """
            A list of at most 500 events in at most 1 MiB. Each has an `id` (a UUID made by the sender: it counts once,
            however often it is sent), a `type`, the ids of a `module` and a `lesson` in it, the `lang` it was read in
            (BCP 47), perhaps its `revision`, and `at`, the sender's time (ISO 8601 with offset). Where `at` is missing,
            before 2001 or more than a day ahead, the time of arrival counts.

            * `lesson-viewed`: the lesson was read.
            * `lesson-completed`: the lesson is done. The earliest time counts; nothing takes it back.
            * `quiz-submitted`: `answers` has for each question id a list of texts. They are graded with the current
              quiz and kept exactly as given; a quiz that is passed completes its lesson. A question without an answer
              is wrong. Where the quiz has a draw, an event with `attempt` (a number from 1 to that of the next attempt)
              is graded on the questions of that attempt and may answer no others. Without it, answers to questions of
              the next attempt only are graded on that; else, from whoever was offline, on all that were answered,
              where these are at least as many as the draw's count. `shared` lists the ids of reflections that the
              module's authors may read; all others stay with their writer.

            The texts by type of question: single `["id"]`; multiple `["id", "id"]`; match `["answer:partner", …]` with
            answer ids on both sides; order `["first", "second", …]`; number `["3.5"]`, in any script's digits, with
            decimal point or comma, grouped where nothing else can be meant; text `["…"]`; reflection `["…"]` and
            evidence `["https://…"]`, which are kept and not scored. Evidence is a link to a page, file, item or edit of
            a wiki that the question asks for, at most 2,000 characters; it is then looked up. Any other text has at
            most 10,000 characters.

            The answer names each event once for each time it was sent: `accepted` is kept for good; `duplicate` was
            so before and nothing changed; `rejected` has the `reason` and what it is `about`: `malformed`,
            `unknown-module`, `unknown-lesson`, `no-quiz`, `unknown-question`, `unknown-answer`, `too-many-answers`,
            `answer-too-long`, `answer-not-text`, `not-drawn`, `unknown-attempt`, `evidence-too-long`,
            `evidence-no-address`, `evidence-not-https`, `evidence-other-host`, `evidence-no-page`, `attempts-used-up`,
            and `attempt-too-soon`, about the time from which the same event may be sent again: attempts are counted
            and waited for by the time of their arrival. A pass is never taken away. One rejected event doesn't harm the others.
            """;

    private EventsDescription() {}
}
