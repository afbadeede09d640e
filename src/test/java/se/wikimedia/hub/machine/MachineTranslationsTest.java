package se.wikimedia.hub.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.LoopbackServer;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModules;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** Who may ask the machine, and what becomes of its answers, on the real database. */
class MachineTranslationsTest {

    private static final String SOURCE = "See [this](two.md).";
    private static final String ANSWER = "SEE [THIS](two.md).";

    private final StubMint mint = new StubMint();
    private final Library library = new Library();

    @BeforeEach
    void begin() {
        HubDatabaseFixture.empty();
        var shelf = ShelvedModules.module("m", "en", "Module")
                .lesson("one", "One", SOURCE, "```\ncode\n```")
                .shelve();
        library.fill(
                CatalogueSource.EMPTY,
                new UnitTexts("en", List.of(), Map.of(), SourceMeanings.NONE),
                new TreeMap<>(Map.of("m", shelf)));
    }

    @AfterEach
    void close() {
        mint.close();
    }

    private MachineTranslations as(Role role, String scope) {
        return as(role, scope, Optional.of(mint.base()));
    }

    private MachineTranslations as(Role role, String scope, Optional<String> setting) {
        var machine = new MachineTranslations();
        machine.setting = setting;
        machine.hub = new HubAddress(Optional.empty());
        machine.library = library;
        machine.limits = new RateLimits() {
            @Override
            public Throttle throttle(int attempts, java.time.Duration period) {
                return new Throttle(attempts, period, io.github.bucket4j.TimeMeter.SYSTEM_NANOTIME);
            }
        };
        machine.me = new CurrentPerson();
        machine.me.is(new SignedIn(
                1, "person", "Person", List.of("sv"), ZoneOffset.UTC, Set.of(new SignedIn.Grant(role, scope))));
        machine.texts = new Transactions();
        machine.start();
        return machine;
    }

    /** Every call in a transaction of its own. */
    private static final class Transactions extends MachineTexts {

        @Override
        public boolean said(String language, String source, String text) {
            return HubDatabaseFixture.inTransaction(entities -> within(entities).saidHere(language, source, text));
        }

        private boolean saidHere(String language, String source, String text) {
            return super.said(language, source, text);
        }

        @Override
        Optional<MachineText> find(String language, String source) {
            return repository != null
                    ? super.find(language, source)
                    : HubDatabaseFixture.inTransaction(
                            entities -> within(entities).find(language, source));
        }

        @Override
        void keep(String language, String source, MachineText text) {
            HubDatabaseFixture.transact(entities -> within(entities).keepHere(language, source, text));
        }

        private void keepHere(String language, String source, MachineText text) {
            super.keep(language, source, text);
        }

        private static Transactions within(jakarta.persistence.EntityManager entities) {
            var texts = new Transactions();
            texts.repository = new MachineTextRepository();
            texts.repository.entities = entities;
            texts.clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
            return texts;
        }
    }

    @Test
    void aTranslatorGetsTheUnitWithItsLinkAsItWas() {
        assertThat(as(Role.TRANSLATOR, "sv").of("sv", "m", "one:T:1"))
                .isEqualTo(new MachineText(ANSWER, "nllb200-600M"));
        assertThat(mint.asked().get(0).getString("content")).isEqualTo("See [1]this[2].");
    }

    @Test
    void nothingIsAskedForTwiceAndWhatWasSaidIsKnownAgain() {
        as(Role.TRANSLATOR, "sv").of("sv", "m", "one:T:1");
        as(Role.LEAD, "sv").of("sv", "m", "one:T:1");
        assertThat(mint.asked()).hasSize(1);
        var texts = new Transactions();
        assertThat(texts.said("sv", SOURCE, ANSWER)).isTrue();
        assertThat(texts.said("sv", SOURCE, ANSWER + "!")).isFalse();
        assertThat(texts.said("ar", SOURCE, ANSWER)).isFalse();
        assertThat(texts.said("sv", SOURCE + "!", ANSWER)).isFalse();
    }

    @Test
    void onlyWhoMayTranslateIntoTheLanguageMayAsk() {
        assertThatThrownBy(() -> as(Role.TRANSLATOR, "ar").of("sv", "m", "one:T:1"))
                .hasMessage("forbidden");
        assertThatThrownBy(() -> as(Role.AUTHOR, "").of("sv", "m", "one:T:1")).hasMessage("forbidden");
        assertThat(as(Role.TRANSLATOR, "ar").isOffered("sv")).isFalse();
        assertThat(mint.asked()).isEmpty();
    }

    @Test
    void withoutTheSettingThereIsNoMachine() {
        var machine = as(Role.TRANSLATOR, "sv", Optional.empty());
        assertThat(machine.isOffered("sv")).isFalse();
        assertThatThrownBy(() -> machine.of("sv", "m", "one:T:1")).hasMessage("not-found");
    }

    @Test
    void codeIsNotSentAndAnAnswerWithALostLinkIsNoAnswer() {
        assertThatThrownBy(() -> as(Role.TRANSLATOR, "sv").of("sv", "m", "one:T:2"))
                .hasMessage("machine-unfit");
        assertThat(mint.asked()).isEmpty();
        mint.answers((exchange, request) -> LoopbackServer.say(exchange, 200, "{\"translation\":\"Se detta.\"}"));
        assertThatThrownBy(() -> as(Role.TRANSLATOR, "sv").of("sv", "m", "one:T:1"))
                .hasMessage("machine-silent");
        assertThat(new Transactions().find("sv", SOURCE)).isEmpty();
    }

    @Test
    void whoAsksTooOftenWaits() {
        mint.answers((exchange, request) -> LoopbackServer.say(exchange, 500, ""));
        var machine = as(Role.TRANSLATOR, "sv");
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> machine.of("sv", "m", "one:T:1")).hasMessage("machine-silent");
        }
        assertThatThrownBy(() -> machine.of("sv", "m", "one:T:1"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_MANY));
    }
}
