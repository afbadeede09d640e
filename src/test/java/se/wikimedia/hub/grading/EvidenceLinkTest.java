package se.wikimedia.hub.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.shared.problem.Problem;

class EvidenceLinkTest {

    private static Question question(String... hosts) {
        return new Question("work", "m/l:q:work", QuestionType.EVIDENCE, List.of(), List.of(hosts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://commons.wikimedia.org/wiki/File:A_b.jpg; commons.wikimedia.org; File:A b.jpg",
                "HTTPS://Commons.Wikimedia.ORG/wiki/File:A.jpg; commons.wikimedia.org; File:A.jpg",
                "https://commons.wikimedia.org/wiki/File:A.jpg?uselang=sv#Summary; commons.wikimedia.org; File:A.jpg",
                "https://sv.wikipedia.org/wiki/Malm%C3%B6; sv.wikipedia.org; Malmö",
                "https://sv.wikipedia.org/wiki/Malmö; sv.wikipedia.org; Malmö",
                "https://en.wikipedia.org/wiki/C++; en.wikipedia.org; C++",
                "https://en.wikipedia.org/wiki/AC/DC; en.wikipedia.org; AC/DC",
                "https://en.wikipedia.org/wiki/100%25; en.wikipedia.org; 100%",
                "https://zh-min-nan.wikipedia.org/wiki/T%C3%A2i-o%C3%A2n; zh-min-nan.wikipedia.org; Tâi-oân",
                "https://en.m.wikipedia.org/wiki/Museum; en.wikipedia.org; Museum",
                "https://m.wikidata.org/wiki/Q42; www.wikidata.org; Q42",
                "https://commons.m.wikimedia.org/wiki/File:A.jpg; commons.wikimedia.org; File:A.jpg",
                "https://www.wikidata.org/wiki/Q42; www.wikidata.org; Q42",
                "https://wikisource.org/wiki/Main_Page; wikisource.org; Main Page",
                "https://ar.wikisource.org/w/index.php?title=%D8%B5%D9%81%D8%AD%D8%A9&action=history; ar.wikisource.org; صفحة",
                "https://meta.wikimedia.org/?title=GLAM; meta.wikimedia.org; GLAM",
                "https://de.wikisource.org/wiki/Spezial:Beitr%C3%A4ge/A; de.wikisource.org; Spezial:Beiträge/A",
                "https://en.wikipedia.org/wiki/..%2F..%2Fw%2Fapi.php%3Faction%3Dlogout; en.wikipedia.org;"
                        + " ../../w/api.php?action=logout",
            })
    void aPageIsTaken(String link, String host, String title) {
        var read = EvidenceLink.of("  " + link + "\n", question());
        assertThat(read).isEqualTo(new EvidenceLink(host, title, null));
        assertThat(read.isOnUsualHost()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://sv.wikipedia.org/w/index.php?title=Malm%C3%B6&oldid=123; 123",
                "https://sv.wikipedia.org/w/index.php?oldid=123&diff=456; 456",
                "https://sv.wikipedia.org/w/index.php?diff=prev&oldid=123; 123",
                "https://sv.wikipedia.org/?diff=999999999999; 999999999999",
                "https://sv.wikipedia.org/wiki/Special:Diff/12; 12",
                "https://sv.wikipedia.org/wiki/Special:Diff/12/13; 13",
                "https://sv.wikipedia.org/wiki/Special:PermanentLink/77; 77",
                "https://sv.m.wikipedia.org/wiki/Special:MobileDiff/55; 55",
            })
    void anEditIsTaken(String link, long revision) {
        assertThat(EvidenceLink.of(link, question())).isEqualTo(new EvidenceLink("sv.wikipedia.org", null, revision));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "evidence-not-https; http://commons.wikimedia.org/wiki/A",
                "evidence-not-https; ftp://commons.wikimedia.org/wiki/A",
                "evidence-not-https; file://commons.wikimedia.org/wiki/A",
                "evidence-no-address; javascript:alert(1)",
                "evidence-no-address; data:text/html,A",
                "evidence-no-address; https:commons.wikimedia.org/wiki/A",
                "evidence-no-address; https:///wiki/A",
                "evidence-no-address; //commons.wikimedia.org/wiki/A",
                "evidence-no-address; /wiki/A",
                "evidence-no-address; commons.wikimedia.org/wiki/A",
                "evidence-no-address; see my user page",
                "evidence-no-address; https://commons.wikimedia.org/wiki/A B",
                "evidence-no-address; https://commons.wikimedia.org/wiki/%zz",
                "evidence-no-address; https:\\\\commons.wikimedia.org\\wiki\\A",
                "evidence-no-address; https://commons.wikimedia.org\\@evil.example/wiki/A",
                // who speaks in front of the @ is no host
                "evidence-no-address; https://commons.wikimedia.org@evil.example/wiki/A",
                "evidence-no-address; https://commons.wikimedia.org:x@evil.example/wiki/A",
                "evidence-no-address; https://user@commons.wikimedia.org/wiki/A",
                "evidence-no-address; https://user:secret@commons.wikimedia.org/wiki/A",
                "evidence-no-address; https://commons.wikimedia.org%40evil.example/wiki/A",
                "evidence-no-address; https://commons.wikimedia.org:8080/wiki/A",
                "evidence-no-address; https://commons.wikimedia.org:443/wiki/A",
                "evidence-no-address; https://commons.wikimedia.org:/wiki/A",
                // names that only look alike: Cyrillic о, a fullwidth letter, an ideographic full stop
                "evidence-no-address; https://cоmmons.wikimedia.org/wiki/A",
                "evidence-no-address; https://ｃommons.wikimedia.org/wiki/A",
                "evidence-no-address; https://commons。wikimedia。org/wiki/A",
                "evidence-no-address; https://ру.wikipedia.org/wiki/A",
                "evidence-other-host; https://xn--p1ag.wikipedia.org/wiki/A",
                "evidence-other-host; https://xn--cmmons-jwf.wikimedia.org/wiki/A",
                "evidence-other-host; https://evil.example/wiki/A",
                "evidence-other-host; https://commons.wikimedia.org.evil.example/wiki/A",
                "evidence-other-host; https://evilcommons.wikimedia.org/wiki/A",
                "evidence-other-host; https://wikipedia.org.evil.example/wiki/A",
                "evidence-other-host; https://evilwikipedia.org/wiki/A",
                "evidence-other-host; https://a.b.wikipedia.org/wiki/A",
                "evidence-other-host; https://wikipedia.org/wiki/A",
                "evidence-other-host; https://m.wikipedia.org.evil.example/wiki/A",
                "evidence-other-host; https://commons.m.evil.example/wiki/A",
                "evidence-other-host; https://localhost/wiki/A",
                "evidence-other-host; https://127.0.0.1/wiki/A",
                "evidence-other-host; https://2130706433/wiki/A",
                "evidence-no-address; https://0x7f.1/wiki/A",
                "evidence-other-host; https://[::1]/wiki/A",
                "evidence-other-host; https://[::ffff:169.254.169.254]/wiki/A",
                "evidence-other-host; https://169.254.169.254/wiki/A",
                "evidence-no-page; https://commons.wikimedia.org",
                "evidence-no-page; https://commons.wikimedia.org/",
                "evidence-no-page; https://commons.wikimedia.org/wiki/",
                "evidence-no-page; https://commons.wikimedia.org/wiki",
                "evidence-no-page; https://commons.wikimedia.org/wiki/_",
                "evidence-no-page; https://commons.wikimedia.org/wiki/File:",
                "evidence-no-page; https://commons.wikimedia.org/wiki/Special:Upload",
                "evidence-no-page; https://commons.wikimedia.org/w/api.php?action=query&titles=A",
                "evidence-no-page; https://commons.wikimedia.org/w/index.php?search=A",
                "evidence-no-page; https://commons.wikimedia.org/w/index.php?oldid=0",
                "evidence-no-page; https://commons.wikimedia.org/w/index.php?oldid=x&title=A",
                "evidence-no-page; https://commons.wikimedia.org/w/index.php?oldid=9999999999999999999",
                "evidence-no-page; https://commons.wikimedia.org/../wiki/A",
                "evidence-no-page; https://commons.wikimedia.org/wiki/A%7CB",
                "evidence-no-page; https://commons.wikimedia.org/wiki/%3Cscript%3E",
                "evidence-no-page; https://commons.wikimedia.org/wiki/A%0AB",
                "evidence-no-page; https://commons.wikimedia.org/wiki/A%00",
                "evidence-no-page; https://commons.wikimedia.org/wiki/%FF",
            })
    void anythingElseIsRefusedWithItsReason(String reason, String link) {
        assertThatThrownBy(() -> EvidenceLink.of(link, question())).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(reason);
            assertThat(problem.arguments().get("about")).isEqualTo("work");
            assertThat(String.valueOf(problem.arguments().get("hosts"))).contains("commons.wikimedia.org");
        });
    }

    @Test
    void aLinkHasAnEnd() {
        var start = "https://commons.wikimedia.org/wiki/";
        assertThat(EvidenceLink.of(start + "a".repeat(EvidenceLink.LONGEST - start.length()), question())
                        .title())
                .hasSize(EvidenceLink.LONGEST - start.length());
        assertThatThrownBy(() -> EvidenceLink.of(start + "a".repeat(EvidenceLink.LONGEST), question()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("evidence-too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://wiki.example.org/wiki/A", "https://sv.wikisource.org/wiki/A"})
    void aQuestionsOwnHostsAloneAreTaken(String link) {
        assertThat(EvidenceLink.of(link, question("wiki.example.org", "*.wikisource.org"))
                        .title())
                .isEqualTo("A");
        assertThatThrownBy(() -> EvidenceLink.of(link, question("commons.wikimedia.org")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void theHubItselfAsksNoWikiThatAnAuthorMadeUp() {
        assertThat(EvidenceLink.of("https://wiki.example.org/wiki/A", question("wiki.example.org"))
                        .isOnUsualHost())
                .isFalse();
        assertThat(EvidenceLink.of("https://intranet.example/wiki/A", question("*.example", "intranet.example"))
                        .isOnUsualHost())
                .isFalse();
    }
}
