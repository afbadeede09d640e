package se.wikimedia.hub.desk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;

/** What agents have to say again and again, in several languages. All of them keep it together; it is nobody's own. */
@Entity
@Table(name = "canned_answer")
class CannedAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "name")
    private String name = "";

    @Version
    @Column(name = "version")
    private int version;

    @ElementCollection
    @CollectionTable(name = "canned_text", joinColumns = @JoinColumn(name = "answer"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    protected CannedAnswer() {}

    CannedAnswer(String name, Map<String, String> texts) {
        this.name = name;
        this.texts = new HashMap<>(texts);
    }

    int version() {
        return version;
    }

    void change(String otherName, Map<String, String> otherTexts) {
        name = otherName;
        texts.keySet().retainAll(otherTexts.keySet());
        texts.putAll(otherTexts);
    }

    CannedAnswerRow row() {
        return new CannedAnswerRow(id, name, texts, version);
    }
}
