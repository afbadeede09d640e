package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form says to somebody whose input can't be taken. */
class FormsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private static Map<String, String> newcomer(String username, String password) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("register:username", username);
        fields.put("register:password", password);
        fields.put("register:displayName", "Somebody <b>new</b>");
        return fields;
    }

    @Test
    void aProblemIsToldAtItsFieldAndWhatWasTypedIsStillThere() {
        var answer = new Visitor(HUB).submit("/register", "register", newcomer("forms-newcomer", "short"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .containsPattern("<input id=\"register:password\"[^>]* aria-invalid=\"true\"")
                .containsPattern("<input id=\"register:password\"[^>]* aria-describedby=\"register:password-problem\"")
                .contains("<span id=\"register:password-problem\" class=\"problem\">")
                .contains("value=\"forms-newcomer\"")
                .contains("value=\"Somebody &lt;b&gt;new&lt;/b&gt;\"")
                .doesNotContain("value=\"short\"");
        assertThat(answer.body()).doesNotContainPattern("<input id=\"register:username\"[^>]* aria-invalid");
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefusedInTheReadersLanguage() {
        var fields = newcomer("forms-forger", "long enough to be kept");
        fields.put("register:country", "Atlantis");
        var answer = new Visitor(HUB).submit("/register?lang=ar", "register", fields);
        assertThat(answer.body())
                .contains(InterfaceWords.said("ar", "form.not-offered"))
                .doesNotContain("Validation Error");
        assertThat(HUB.send(
                                "POST",
                                "/api/session",
                                "{\"username\":\"forms-forger\",\"password\":\"long enough to be kept\"}")
                        .statusCode())
                .isEqualTo(401);
    }
}
