package se.wikimedia.hub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static AtomFeed feed(AtomFeed.Entry... entries) {
        return new AtomFeed(
                "New & old",
                "ar",
                "Hub",
                "https://hub.example.org/api/feeds/x.atom",
                "https://hub.example.org/x",
                Instant.EPOCH,
                List.of(entries));
    }

    private static Document parsed(AtomFeed feed) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.xml().getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    @Test
    void aFeedHasAllThatTheStandardAsksFor() throws Exception {
        var older = new AtomFeed.Entry("https://a.example/1", "One", "sw", NOON.minusSeconds(60), "…", List.of());
        var newer = new AtomFeed.Entry("https://a.example/2", "Two", "en", NOON, "…", List.of("upload", "data"));
        var feed = parsed(feed(newer, older)).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("ar");
        assertThat(text(feed, "id")).isEqualTo("https://hub.example.org/api/feeds/x.atom");
        assertThat(text(feed, "title")).isEqualTo("New & old");
        assertThat(text(feed, "updated")).as("the newest entry's").isEqualTo("2026-11-21T12:00:00Z");
        assertThat(text(feed, "name")).isEqualTo("Hub");
        var entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        var first = (Element) entries.item(0);
        assertThat(text(first, "id")).isEqualTo("https://a.example/2");
        assertThat(text(first, "updated")).isEqualTo("2026-11-21T12:00:00Z");
        assertThat(first.getElementsByTagNameNS(ATOM, "category").getLength()).isEqualTo(2);
        assertThat(((Element) entries.item(1)).getAttribute("xml:lang")).isEqualTo("sw");
    }

    @Test
    void whateverSomebodyHasTypedTheFeedCanBeRead() throws Exception {
        var typed = "<script>alert(1)</script> ]]> & \u0000\u0007\uFFFE \uD800 \uD83C\uDF0B";
        var feed = parsed(feed(new AtomFeed.Entry("https://a.example/1", typed, "en", NOON, typed, List.of())));
        assertThat(text((Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0), "title"))
                .startsWith("<script>alert(1)</script> ]]> & ")
                .endsWith("\uD83C\uDF0B");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() throws Exception {
        var feed = parsed(
                feed(new AtomFeed.Entry("https://a.example/1", "", "en", NOON, "\uD83C\uDF0B".repeat(600), List.of())));
        assertThat(text(feed.getDocumentElement(), "summary")).isEqualTo("\uD83C\uDF0B".repeat(500) + "…");
    }

    @Test
    void withoutEntriesItIsAFeedAllTheSame() throws Exception {
        assertThat(text(parsed(feed()).getDocumentElement(), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }
}
