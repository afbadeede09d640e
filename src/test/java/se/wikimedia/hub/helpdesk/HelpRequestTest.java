package se.wikimedia.hub.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.gap.OpenedGap;
import se.wikimedia.hub.ranking.Lack;

class HelpRequestTest {

    private static final Instant ASKED = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T10:00:00Z");

    private final HelpRequest request = new HelpRequest(
            1, new Question("Title", "Text", true, "sw", "sw-community", List.of(), null, "", ""), ASKED);

    private void close(Verdict verdict) {
        request.close(verdict, Answer.NONE, "", LATER);
    }

    @Test
    void eachWhoNeedsItIsCountedOnceSinceTheyToldSo() {
        request.join(new Supporter(2, "de", null, LATER));
        request.join(new Supporter(2, "fr", null, LATER));
        request.join(new Supporter(1, "cz", null, LATER));
        close(Verdict.OUTDATED);
        assertThat(request.needs("maps"))
                .containsExactly(
                        new OpenedGap(1L, "sw-community", Lack.OUTDATED, "maps", ASKED),
                        new OpenedGap(2L, "de", Lack.OUTDATED, "maps", LATER));
    }

    @Test
    void whatIsDecidedIsNotDecidedAgainUnlessItIsOpenedAgain() {
        close(Verdict.NONE);
        assertThatThrownBy(() -> close(Verdict.OUT_OF_SCOPE)).hasMessage("request-decided");
        assertThatThrownBy(() -> request.take(9)).hasMessage("request-decided");
        request.reopen();
        close(Verdict.OUT_OF_SCOPE);
        request.confirm();
        assertThatThrownBy(request::confirm).hasMessage("request-undecided");
    }

    @Test
    void whatIsUndecidedHasntHelpedYet() {
        assertThatThrownBy(request::confirm).hasMessage("request-undecided");
        assertThatThrownBy(request::reopen).hasMessage("request-undecided");
    }
}
