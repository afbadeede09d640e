package se.wikimedia.hub.glossary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import se.wikimedia.hub.terms.GlossaryFile;
import se.wikimedia.hub.terms.Term;

/** A term in a language's glossary. All who keep it keep it together; it is nobody's own. */
@Entity
@Table(name = "glossary_term")
class GlossaryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "language")
    private String language = "";

    @Column(name = "term_key")
    private String key = "";

    @Column(name = "source")
    private String source = "";

    @Column(name = "part_of_speech")
    private String partOfSpeech = "";

    @Column(name = "definition")
    private String definition = "";

    @Column(name = "translations")
    private String translations = "";

    @Column(name = "forbidden")
    private String forbidden = "";

    @Column(name = "removed")
    private boolean removed;

    @Version
    @Column(name = "version")
    private int version;

    protected GlossaryEntry() {}

    boolean isIn(String ofLanguage) {
        return language.equals(ofLanguage);
    }

    boolean isRemoved() {
        return removed;
    }

    int version() {
        return version;
    }

    boolean says(Term term) {
        return !removed && term().equals(term);
    }

    /** Also brings back what was removed. */
    void say(Term term) {
        key = GlossaryFile.key(term.source());
        source = term.source();
        partOfSpeech = term.partOfSpeech();
        definition = term.definition();
        translations = String.join("\n", term.translations());
        forbidden = String.join("\n", term.forbidden());
        removed = false;
    }

    void remove() {
        removed = true;
    }

    /** As it was. */
    void restore() {
        removed = false;
    }

    Term term() {
        return new Term(
                source, partOfSpeech, definition, GlossaryFile.several(translations), GlossaryFile.several(forbidden));
    }

    TermRow row() {
        return TermRow.of(id, term(), version);
    }
}
