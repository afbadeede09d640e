package se.wikimedia.hub.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What pages show of a person's news and of how they want to hear them. */
@Named
@RequestScoped
public class NoticeBoard {

    @Inject
    News news;

    /** A kind of news with what is chosen for it. */
    public record Line(String kind, String delivery) {}

    public long getUnseen() {
        return news.countUnseen();
    }

    public List<NoticeRow> getNotices() {
        return news.mine();
    }

    public List<Line> getLines() {
        return news.choices().entrySet().stream()
                .map(each -> new Line(each.getKey().key(), each.getValue().key()))
                .toList();
    }

    public List<String> getDeliveries() {
        return Arrays.stream(Delivery.values()).map(Delivery::key).toList();
    }
}
