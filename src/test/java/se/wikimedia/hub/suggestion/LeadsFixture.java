package se.wikimedia.hub.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.words.SoughtWords;

/** An index of leads that whoever measures it fills. */
public final class LeadsFixture implements AutoCloseable {

    private static final int MOST = 5;

    private final LeadIndex index;

    public LeadsFixture(Path data) throws IOException {
        index = LeadIndex.create(data);
    }

    public void request(long id, String language, String topic, String title, String text) throws IOException {
        index.put(new Lead(Lead.Kind.REQUEST, id, language, title, text, List.of(topic)));
    }

    public void resource(long id, String language, String topic, String title, String text) throws IOException {
        index.put(new Lead(Lead.Kind.RESOURCE, id, language, title, text, List.of(topic)));
    }

    public void show() throws IOException {
        index.show();
    }

    /** The best of each kind, as the service looks for them; how many there are. */
    public int look(String typed, List<String> languages, List<String> topics) throws IOException {
        var wish = new Wish(SoughtWords.beginning(typed), languages, Set.copyOf(topics));
        return index.find(wish, Lead.Kind.REQUEST, MOST).size()
                + index.find(wish, Lead.Kind.RESOURCE, MOST).size();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
