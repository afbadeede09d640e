package se.wikimedia.hub.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.community.CommunitiesFixture;

/** What other rooms read of requests, on the real database. */
class OpenRequestsTest {

    private long open;
    private long hidden;

    @BeforeEach
    void ask() {
        HubDatabaseFixture.empty();
        HubDatabaseFixture.transact(entities -> {
            var communities = new CommunitiesFixture();
            communities.use(entities);
            communities.demoArrives();
        });
        open = HubDatabaseFixture.inTransaction(entities -> RequestsFixture.asked(entities, "Where?", true));
        hidden = HubDatabaseFixture.inTransaction(entities -> RequestsFixture.asked(entities, "Whither?", false));
    }

    private static <T> List<T> read(Function<Requests, List<T>> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(RequestsFixture.requests(entities)));
    }

    private static List<OpenQuestion> followed() {
        return read(requests -> requests.changed(Instant.EPOCH, 0, 10));
    }

    private static List<RequestRow> waiting(List<Long> ids) {
        return read(requests -> requests.waiting(ids));
    }

    @Test
    void aPrivateOneIsNeitherCountedNorFollowedNorGivenByItsNumber() {
        List<CountedRequest> counted = read(Requests::counted);
        assertThat(counted).extracting(CountedRequest::id).containsExactly(open);
        assertThat(followed()).extracting(OpenQuestion::id).containsExactly(open);
        assertThat(waiting(List.of(hidden, open))).extracting(RequestRow::id).containsExactly(open);
    }

    @Test
    void whatIsDecidedDoesntWait() {
        HubDatabaseFixture.transact(entities -> RequestsFixture.close(entities, open));
        assertThat(waiting(List.of(open))).isEmpty();
        assertThat(followed()).extracting(OpenQuestion::waits).containsExactly(false);
    }
}
