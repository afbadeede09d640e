package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.Manuscript;

/**
 * A module in the database: first taken in, then revised whenever its folder has changed, withdrawn when its folder
 * is gone and shown again when it comes back. Once it was edited in the browser, its folder neither changes nor
 * withdraws it, until both say the same again.
 */
@Entity
@Table(name = "module")
class StoredModule {

    @Id
    private String id;

    private int revision;

    @Column(name = "manuscript_hash")
    private String manuscriptHash;

    private boolean withdrawn;

    @Column(name = "edited_in_browser")
    private boolean editedInBrowser;

    @Column(name = "folder_hash")
    @Nullable
    private String folderHash;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected StoredModule() {}

    StoredModule(Manuscript manuscript, Clock clock) {
        this.id = manuscript.module().id();
        this.revision = 1;
        this.manuscriptHash = manuscript.hash();
        this.changedAt = clock.instant();
    }

    /** What its folder means for the module. */
    enum FolderNews {
        NONE,
        CHANGED,
        /** The folder says what was written in the browser. */
        CAUGHT_UP,
        /** Both have changed. */
        DIFFERS
    }

    FolderNews news(Manuscript inFolder) {
        if (editedInBrowser && manuscriptHash.equals(inFolder.hash())) {
            return FolderNews.CAUGHT_UP;
        }
        if (inFolder.hash().equals(folderHash) && !withdrawn) {
            return FolderNews.NONE;
        }
        return editedInBrowser ? FolderNews.DIFFERS : FolderNews.CHANGED;
    }

    /** The folder as it is now has been looked at; it is news no longer. */
    void sawFolder(Manuscript inFolder) {
        folderHash = inFolder.hash();
        if (manuscriptHash.equals(inFolder.hash())) {
            editedInBrowser = false;
        }
    }

    void editedInBrowser() {
        editedInBrowser = true;
    }

    StoredModule revise(Manuscript manuscript, Clock clock) {
        revision++;
        manuscriptHash = manuscript.hash();
        withdrawn = false;
        changedAt = clock.instant();
        return this;
    }

    /** Its folder is gone. */
    void withdraw(Clock clock) {
        withdrawn = true;
        changedAt = clock.instant();
    }

    String id() {
        return id;
    }

    int revision() {
        return revision;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    /** Whether it is shown only because of its folder. */
    boolean hangsOnItsFolder() {
        return !withdrawn && !editedInBrowser;
    }
}
