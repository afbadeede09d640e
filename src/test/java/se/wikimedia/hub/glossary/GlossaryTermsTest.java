package se.wikimedia.hub.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.start.HubStarts;
import se.wikimedia.hub.terms.Term;

/** Glossaries on the real database. */
class GlossaryTermsTest {

    private final CurrentGlossary current = new CurrentGlossary();

    @BeforeEach
    void nothingIsThere() {
        HubDatabaseFixture.empty();
    }

    private <T> T as(Role role, String scope, Function<GlossaryTerms, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var terms = new GlossaryTerms();
            terms.entries = new GlossaryRepository();
            terms.entries.entities = entities;
            terms.current = current;
            current.entries = terms.entries;
            terms.me = new CurrentPerson();
            terms.me.is(new SignedIn(
                    1, "lead", "Lead", List.of("sv"), ZoneOffset.UTC, Set.of(new SignedIn.Grant(role, scope))));
            return work.apply(terms);
        });
    }

    private <T> T asLead(Function<GlossaryTerms, T> work) {
        return as(Role.LEAD, "sv", work);
    }

    private static TermDraft draft(String source, String... translations) {
        return new TermDraft(source, "noun", "A thing", List.of(translations), List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<TermRow> rows(String language, String sought) {
        return asLead(terms -> terms.list(language, sought, "", 10));
    }

    private List<Term> in(String text) {
        return asLead(terms -> terms.in("sv", text));
    }

    private String file() {
        return asLead(terms -> terms.file("sv"));
    }

    private GlossaryReport take(String file) {
        return asLead(terms -> terms.take("sv", bytes(file)));
    }

    @Test
    void theLeadKeepsTheGlossaryOfTheirLanguageAlone() {
        var added = asLead(terms -> terms.add("sv", draft("Museum", "museum")));
        assertThat(rows("sv", "")).containsExactly(added);
        assertThat(rows("ar", "")).isEmpty();
        assertThatThrownBy(() -> asLead(terms -> terms.add("ar", draft("Museum", "متحف"))))
                .hasMessage("forbidden");
        assertThatThrownBy(() -> asLead(terms -> terms.change("ar", added.id(), draft("Museum"), null)))
                .hasMessage("forbidden");
        assertThat(as(Role.ADMIN, "", terms -> terms.add("ar", draft("Museum", "متحف")))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void theSameWordsAreTheSameTermAndComeBackWhenTheyAreAddedAgain() {
        var added = asLead(terms -> terms.add("sv", draft("Museum", "museum")));
        assertThatThrownBy(() -> asLead(terms -> terms.add("sv", draft("MUSEUM", "muséet"))))
                .isInstanceOf(Problem.class);
        asLead(terms -> {
            terms.remove("sv", added.id(), added.version());
            return true;
        });
        assertThat(rows("sv", "")).isEmpty();
        assertThat(asLead(terms -> terms.add("sv", draft("MUSEUM", "muséet"))).translations())
                .containsExactly("muséet");
    }

    @Test
    void whoHasSeenAnOlderTermIsTold() {
        var added = asLead(terms -> terms.add("sv", draft("Museum", "museum")));
        asLead(terms -> terms.change("sv", added.id(), draft("Museum", "konstmuseum"), added.version()));
        assertThatThrownBy(() ->
                        asLead(terms -> terms.change("sv", added.id(), draft("Museum", "muséet"), added.version())))
                .hasMessage("stale");
        assertThatThrownBy(() -> asLead(terms -> {
                    asLead(others -> others.add("sv", draft("Archive", "arkiv")));
                    return terms.change("sv", added.id(), draft("archive"), null);
                }))
                .isInstanceOf(Problem.class);
    }

    @Test
    void whatIsRecognisedFollowsEveryChange() {
        assertThat(in("Two museums")).isEmpty();
        var added = asLead(terms -> terms.add("sv", draft("museum", "museum")));
        var glossary = HubDatabaseFixture.inTransaction(entities -> {
            current.entries.entities = entities;
            assertThat(current.of("sv")).isSameAs(current.of("sv"));
            return current.of("sv");
        });
        assertThat(glossary.in("Two museums")).hasSize(1);
        asLead(terms -> terms.change("sv", added.id(), draft("archive", "arkiv"), null));
        assertThat(in("Two museums")).isEmpty();
        assertThat(in("Two archives")).hasSize(1);
    }

    @Test
    void oneOfManyWhoAddATermAtOnceAddsIt() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 40; i++) {
                var source = "Term " + i % 5;
                calls.add(() -> DeadlockRetry.run(() -> adds(source)));
            }
            long added = 0;
            for (var each : pool.invokeAll(calls)) {
                added += each.get() ? 1 : 0;
            }
            assertThat(added).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
        assertThat(rows("sv", "term")).hasSize(5);
    }

    private boolean adds(String source) {
        try {
            asLead(terms -> terms.add("sv", draft(source, "term")));
            return true;
        } catch (Problem known) {
            return false;
        }
    }

    @Test
    void aFileGoesOutAndComesBackAndIsTakenWholeOrNotAtAll() {
        asLead(terms -> terms.add("sv", draft("museum", "museum")));
        var file = file();
        assertThat(take(file)).isEqualTo(new GlossaryReport(0, 0, 1, List.of()));
        var more = file.replace("A thing", "Ett hus") + "archive,,,arkiv,\r\n";
        assertThat(take(more + "archive,,,arkiv,\r\n").problems()).hasSize(1);
        assertThat(file()).isEqualTo(file);
        assertThat(take(more)).isEqualTo(new GlossaryReport(1, 1, 0, List.of()));
        assertThat(file()).contains("Ett hus", "arkiv");
    }

    @Test
    void aFileOfTheHubAddsWhatWasNeverThere(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("glossary"));
        Files.writeString(folder.resolve("glossary/sv.csv"), "source,translations\nmuseum,museum\narchive,arkiv\n");
        Files.writeString(folder.resolve("glossary/xx-nowhere-at-all.csv"), "source\nmuseum\n");
        start(folder);
        var rows = rows("sv", "");
        assertThat(rows).extracting(TermRow::source).containsExactly("archive", "museum");
        asLead(terms -> {
            terms.remove("sv", rows.get(0).id(), null);
            terms.change("sv", rows.get(1).id(), draft("museum", "konstmuseum"), null);
            return true;
        });
        start(folder);
        assertThat(rows("sv", "")).extracting(TermRow::translations).containsExactly(List.of("konstmuseum"));
    }

    private static void start(Path folder) {
        HubDatabaseFixture.transact(entities -> {
            var loading = new GlossaryLoading();
            loading.translations = folder.toString();
            loading.entries = new GlossaryRepository();
            loading.entries.entities = entities;
            loading.atStart(HubStarts.WITHOUT_DEMO);
        });
    }
}
