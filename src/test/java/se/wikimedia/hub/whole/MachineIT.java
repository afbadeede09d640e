package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.machine.StubMint;

/** A machine's text on its way through a running hub, from a server that speaks MinT's interface. */
class MachineIT {

    private static final String PAGE = "/translate/ar/finding-a-partner?unit=module:title";
    private static final String UNIT = "/api/translations/ar/finding-a-partner/module:title";

    private static StubMint mint;
    private static RunningHub hub;

    @BeforeAll
    static void start() {
        mint = new StubMint();
        hub = RunningHub.startAgain("machine", Map.of("HUB_MINT_URL", mint.base()))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        hub.close();
        mint.close();
    }

    @Test
    void aMachinesTextIsMarkedAndCountsOnceATranslatorStandsForIt() {
        var api = new Caller(hub, hub.demoToken("translator"));
        var before = Json.of(api.get(UNIT)).get("version").asInt();
        assertThat(Visitor.demo(hub, "learner").get(PAGE).body()).doesNotContain("machine=ask");
        var translator = Visitor.demo(hub, "translator");
        assertThat(translator.get(PAGE).body()).contains("machine=ask");
        assertThat(mint.asked()).as("nobody has asked yet").isEmpty();
        assertThat(translator.get(PAGE + "&machine=ask").body()).contains("FINDING A PARTNER", "nllb200-600M");
        assertThat(translator.get(PAGE + "&machine=take").body()).contains("name=\"accepted\"");
        assertThat(mint.asked()).hasSize(1);

        var asItWas = Map.of("text", "FINDING A PARTNER");
        assertThat(translator
                        .post(PAGE, asItWas)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("told=suggested");
        var unit = Json.of(api.get(UNIT));
        assertThat(unit.get("version").asInt()).isEqualTo(before);
        assertThat(unit.get("suggestions").toString()).contains("\"machine\":true");
        assertThat(api.send("PUT", UNIT, "{\"text\":\"FINDING A PARTNER\"}").body())
                .contains("\"suggested\"");
        assertThat(api.send("PUT", UNIT, "{\"text\":\"FINDING A PARTNER\",\"accepted\":true}")
                        .body())
                .contains("\"accepted\"");
        assertThat(Json.of(api.get(UNIT)).get("version").asInt()).isEqualTo(before + 1);
        assertThat(api.get(UNIT + "/machine").body()).contains("FINDING A PARTNER");
    }
}
