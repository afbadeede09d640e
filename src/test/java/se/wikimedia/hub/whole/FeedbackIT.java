package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What readers tell the authors, and what they hear of it, by plain forms alone. */
class FeedbackIT {

    private static final RunningHub HUB = RunningHub.shared();
    private static final String LESSON = "/modules/what-is-a-content-partnership/who-decides";
    private static final String FORM = LESSON + "/feedback";
    private static final Pattern REMARK = Pattern.compile("id=\"remark-(\\d+)\"");

    private static String learner() {
        var name = "f" + UUID.randomUUID().toString().substring(0, 12);
        HUB.register(name);
        return name;
    }

    private static Visitor visitor(String name) {
        return Visitor.signedIn(HUB, name, RunningHub.PASSWORD);
    }

    private static JsonNode feedback(String name) {
        var token = HUB.token(name, RunningHub.PASSWORD);
        return Json.of(HUB.get("/api/me/export", "Authorization", "Bearer " + token))
                .get("feedback");
    }

    /** The number of the newest remark. */
    private static String newest(Visitor author) {
        var remark = REMARK.matcher(author.get("/author/feedback?state=open").body());
        assertThat(remark.find()).isTrue();
        return remark.group(1);
    }

    @Test
    void aVoteWithoutAnAccountKeepsNothingInTheBrowser() {
        var reader = new Visitor(HUB);
        var voted = reader.post(FORM + "?lang=en", Map.of("useful", "yes"));
        assertThat(Visitor.location(voted)).endsWith(LESSON + "?feedback=yes.en#feedback");
        assertThat(voted.headers().allValues("Set-Cookie")).noneMatch(cookie -> !cookie.startsWith("hub_lang="));
        var thanked = reader.get(LESSON + "?feedback=yes.en").body();
        assertThat(thanked)
                .contains("name=\"before\" value=\"yes.en\"")
                .containsPattern("value=\"yes\" aria-pressed=\"true\"")
                .contains(InterfaceWords.said("en", "feedback.thanks.yes"));
        assertThat(reader.get(LESSON + "?feedback=%3Cscript%3E").body()).doesNotContain("feedback.thanks", "⧼");
    }

    @Test
    void aLearnerHearsWhatTheAuthorsAnswer() {
        var name = learner();
        var learner = visitor(name);
        var text = "\nA <script>alert(1)</script> #{1+1} \u202eturned\n &amp; \"quoted\" 👩🏽‍🚀 ";
        var sent = learner.post(FORM, Map.of("unit", "who-decides:T:2", "text", text.replace("\n", "\r\n")));
        assertThat(Visitor.location(sent)).endsWith(LESSON + "?feedback=sent#feedback");
        var kept = feedback(name).get("remarks").get(0);
        assertThat(kept.get("text").asText()).isEqualTo(text);
        assertThat(kept.get("then").get("unit").asText()).isEqualTo("who-decides:T:2");
        assertThat(learner.get("/me").body()).contains("/me/feedback");

        var author = Visitor.demo(HUB, "author");
        assertThat(author.get("/author/feedback").body())
                .contains("A &lt;script&gt;alert(1)&lt;/script&gt; #{1+1}")
                .doesNotContain("<script>alert");
        var id = newest(author);
        var refused = author.post("/author/feedback?state=open", Map.of("remark", id, "answer", " "));
        assertThat(refused.body()).contains(InterfaceWords.said("en", "problem.feedback-empty"));
        var answered = author.post(
                "/author/feedback?state=open", Map.of("remark", id, "answer", "We have <b>changed</b> it."));
        assertThat(Visitor.location(answered)).contains("answered=" + id);
        var late = author.post("/author/feedback?state=open", Map.of("remark", id, "answer", "My own words"));
        assertThat(late.body())
                .contains("My own words")
                .contains(InterfaceWords.said("en", "problem.feedback-answered"));

        assertThat(learner.get("/me").body()).contains("note success");
        assertThat(learner.get("/me/feedback").body())
                .contains("We have &lt;b&gt;changed&lt;/b&gt; it.", InterfaceWords.said("en", "feedback.mine.new"));
        assertThat(learner.get("/me/feedback").body())
                .doesNotContain("<strong class=\"done\">" + InterfaceWords.said("en", "feedback.mine.new"));
    }

    @Test
    void whatCannotBeSentComesBackAsItWasTyped() {
        var answer = new Visitor(HUB)
                .post(FORM, Map.of("unit", "who-decides:T:2", "text", "\r\n<textarea>" + "x".repeat(2_000)));
        assertThat(answer.body())
                .contains("role=\"alert\"", "aria-describedby=\"problem text-hint\"")
                .containsPattern("<textarea[^>]*>\r?\n\r?\n&lt;textarea&gt;x{2000}</textarea>")
                .containsPattern("<option value=\"who-decides:T:2\"[^>]* selected");
    }

    @Test
    void whoIsNoAuthorAnswersNothing() {
        new Visitor(HUB).post(FORM, Map.of("text", "Remark " + UUID.randomUUID()));
        var id = newest(Visitor.demo(HUB, "author"));
        var answer = Map.of("remark", id, "answer", "Not mine to give");
        assertThat(Visitor.demo(HUB, "learner").post("/author/feedback", answer).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.location(new Visitor(HUB).post("/author/feedback", answer)))
                .contains("/signin");
        assertThat(newest(Visitor.demo(HUB, "author"))).isEqualTo(id);
    }

    @Test
    void theQuestionUnderALessonCostsNoQuery() throws SQLException {
        HUB.get(LESSON);
        long before = selects();
        for (int i = 0; i < 200; i++) {
            assertThat(HUB.get(LESSON).body()).contains("id=\"feedback\"");
        }
        assertThat(selects() - before).as("what the hub itself asks meanwhile").isLessThan(100);
    }

    private static long selects() throws SQLException {
        try (var database = HUB.database();
                var query = database.createStatement();
                var row = query.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
