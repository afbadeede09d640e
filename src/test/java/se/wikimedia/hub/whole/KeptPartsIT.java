package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a page for one reader is never shown to another who should see something else. */
class KeptPartsIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String LESSON = "/modules/what-is-a-content-partnership/give-and-get";

    @Test
    void everybodySeesTheirOwnPageInWhateverOrderTheyCome() {
        var readers = new LinkedHashMap<String, Visitor>();
        readers.put("nobody", new Visitor(HUB));
        readers.put("learner", Visitor.demo(HUB, "learner"));
        readers.put("author", Visitor.demo(HUB, "author"));
        for (int round = 0; round < 2; round++) {
            readers.forEach((who, reader) -> List.of("en", "ar", "sv", "en").forEach(language -> {
                var page = reader.get(LESSON + "?lang=" + language).body();
                assertThat(page).as(who + " in " + language).containsPattern("<html [^>]*lang=\"" + language + "\"");
                assertThat(Map.of(
                                "/signin", page.contains("<a href=\"/signin\">"),
                                "/me", page.contains("<a href=\"/me\">"),
                                "/author", page.contains("<a href=\"/author\">")))
                        .as(who + " in " + language)
                        .isEqualTo(Map.of(
                                "/signin", who.equals("nobody"),
                                "/me", !who.equals("nobody"),
                                "/author", who.equals("author")));
                assertThat(page)
                        .contains(">" + InterfaceWords.said(language, "layout.travel") + "</a>")
                        .contains(InterfaceWords.said(language, "layout.footer"))
                        .contains(InterfaceWords.said(language, "feedback.useful"))
                        .contains("<span>" + InterfaceWords.said(language, "learning.lesson.next") + "</span>");
            }));
        }
    }

    @Test
    void aLessonIsDoneOnlyForWhoHasDoneIt() {
        var done = "<span class=\"done\">" + InterfaceWords.said("en", "learning.lesson.done") + "</span>";
        var learner = Visitor.demo(HUB, "learner");
        var newcomer = Caller.registered(HUB, "de");
        for (int round = 0; round < 2; round++) {
            assertThat(learner.get(LESSON + "?lang=en").body()).contains(done);
            assertThat(newcomer.get(LESSON + "?lang=en").body()).doesNotContain(done);
        }
    }

    @Test
    void theMenuOfLanguagesKeepsWhatThePageWasAskedFor() {
        var reader = new Visitor(HUB);
        assertThat(reader.get("/modules?lang=en&q=glam").body()).contains("href=\"?lang=sv&amp;q=glam\"");
        assertThat(reader.get("/modules?lang=en&q=museum").body()).contains("href=\"?lang=sv&amp;q=museum\"");
        assertThat(reader.get("/modules").body()).contains("href=\"?lang=sv\"");
    }
}
