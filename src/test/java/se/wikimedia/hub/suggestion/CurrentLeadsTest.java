package se.wikimedia.hub.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MultiTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.community.CommunitiesFixture;
import se.wikimedia.hub.helpdesk.RequestsFixture;
import se.wikimedia.hub.resource.ResourcesFixture;
import se.wikimedia.hub.words.SoughtWords;

/** The index and the database that it follows. */
class CurrentLeadsTest {

    @TempDir
    Path data;

    private final CurrentLeads leads = new CurrentLeads();

    @BeforeEach
    void begin() {
        HubDatabaseFixture.empty();
        HubDatabaseFixture.transact(entities -> {
            var communities = new CommunitiesFixture();
            communities.use(entities);
            communities.demoArrives();
        });
        leads.data = data.toString();
    }

    @AfterEach
    void close() {
        leads.close();
    }

    /** As one request to the hub would find it. */
    private LeadIndex index() {
        return HubDatabaseFixture.inTransaction(entities -> {
            leads.requests = RequestsFixture.requests(entities);
            leads.resources = ResourcesFixture.resources(entities);
            return leads.get();
        });
    }

    private static long done(ToLongFunction<EntityManager> work) {
        return HubDatabaseFixture.inTransaction(work::applyAsLong);
    }

    private List<Long> found(String words) throws IOException {
        return index().find(new Wish(SoughtWords.of(words), List.of("en"), Set.of()), Lead.Kind.REQUEST, 5);
    }

    /** Everything that the index knows, and which state of it that is. */
    private record Content(int leads, long state, List<String> words) {}

    private Content content() throws IOException {
        var searcher = index().searchers.acquire();
        try {
            var reader = (DirectoryReader) searcher.getIndexReader();
            var words = new ArrayList<String>();
            for (var field : FieldInfos.getIndexedFields(reader)) {
                var terms = MultiTerms.getTerms(reader, field);
                var each = terms.iterator();
                for (var word = each.next(); word != null; word = each.next()) {
                    words.add(field + ":" + word.utf8ToString());
                }
            }
            return new Content(reader.numDocs(), reader.getVersion(), words);
        } finally {
            index().searchers.release(searcher);
        }
    }

    @Test
    void aPrivateRequestIsNotInTheIndexAtAllAndDoesntTouchIt() throws IOException {
        done(entities -> RequestsFixture.asked(entities, "Where do maps go?", true));
        var before = content();

        var hidden = done(entities -> RequestsFixture.asked(entities, "Maps of a xylophone", false));
        assertThat(content()).as("not one segment was written for it").isEqualTo(before);
        HubDatabaseFixture.transact(entities -> RequestsFixture.close(entities, hidden));
        HubDatabaseFixture.transact(entities -> RequestsFixture.reopen(entities, hidden));
        assertThat(content()).isEqualTo(before);

        leads.close();
        assertThat(content().leads()).as("made anew").isEqualTo(1);
        assertThat(content().words()).noneMatch(word -> word.contains("xyloph"));
    }

    @Test
    void whatIsAskedInPublicIsSuggestedUntilItIsDecidedAndAgainWhenItIsOpenedAgain() throws IOException {
        assertThat(found("maps")).isEmpty();
        var asked = done(entities -> RequestsFixture.asked(entities, "Where do maps go?", true));
        assertThat(found("maps")).containsExactly(asked);
        HubDatabaseFixture.transact(entities -> RequestsFixture.close(entities, asked));
        assertThat(found("maps")).isEmpty();
        HubDatabaseFixture.transact(entities -> RequestsFixture.reopen(entities, asked));
        assertThat(found("maps")).containsExactly(asked);
    }

    @Test
    void aTransactionThatEndsBehindALaterOneIsFollowedToo() throws IOException {
        try (var slow = HubDatabaseFixture.entityManagers().createEntityManager()) {
            slow.getTransaction().begin();
            var first = RequestsFixture.asked(slow, "Maps of the north", true);
            var second = done(entities -> RequestsFixture.asked(entities, "Maps of the south", true));
            assertThat(found("maps")).containsExactly(second);
            slow.getTransaction().commit();
            assertThat(found("maps")).containsExactlyInAnyOrder(first, second);
        }
    }

    @Test
    void resourcesAreThereToo() throws IOException {
        HubDatabaseFixture.transact(entities -> ResourcesFixture.added(entities, "Pattypan"));
        var wish = new Wish(SoughtWords.of("pattypan"), List.of("en"), Set.of());
        assertThat(index().find(wish, Lead.Kind.RESOURCE, 5)).hasSize(1);
    }
}
