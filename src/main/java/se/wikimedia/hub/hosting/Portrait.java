package se.wikimedia.hub.hosting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import se.wikimedia.hub.community.CommunityRow;

/** What a host tells about itself. Each change is another version; whoever has not seen the last one changes nothing. */
@Entity
@Table(name = "host_portrait")
class Portrait {

    @Id
    @Column(name = "host")
    private String host = "";

    private String about = "";
    private String place = "";

    @Column(name = "languages")
    private String languages = "";

    private String teaches = "";
    private String learns = "";
    private String accessibility = "";
    private String safety = "";
    private String visa = "";
    private int version;

    /** For JPA. */
    protected Portrait() {}

    Portrait(String host) {
        this.host = host;
    }

    /** The draft has been checked. */
    void become(PortraitDraft draft) {
        var texts = draft.texts();
        about = texts.getOrDefault("about", "");
        place = texts.getOrDefault("place", "");
        teaches = texts.getOrDefault("teaches", "");
        learns = texts.getOrDefault("learns", "");
        accessibility = texts.getOrDefault("accessibility", "");
        safety = texts.getOrDefault("safety", "");
        visa = texts.getOrDefault("visa", "");
        languages = String.join(" ", draft.canonicalLanguages());
        version++;
    }

    int version() {
        return version;
    }

    PortraitRow row(CommunityRow of) {
        return new PortraitRow(
                host,
                of.name(),
                of.country(),
                about,
                place,
                spoken(),
                teaches,
                learns,
                accessibility,
                safety,
                visa,
                version);
    }

    private List<String> spoken() {
        return Stream.of(languages.split(" ")).filter(tag -> !tag.isEmpty()).toList();
    }
}
