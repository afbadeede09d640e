package se.wikimedia.hub.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a person wants to hear of a kind of news, where they have said so. */
@Entity
@Table(name = "news_choice")
class Choice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person")
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NewsKind kind = NewsKind.DIGEST;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private Delivery delivery = Delivery.AT_ONCE;

    protected Choice() {}

    NewsKind kind() {
        return kind;
    }

    Delivery delivery() {
        return delivery;
    }
}
