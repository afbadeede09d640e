package se.wikimedia.hub.authorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.translation.Place;

/** Asks the history of translations; what is in it only the room that keeps it changes. */
@ApplicationScoped
class AuthorshipRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<Long> author(Place place, long text) {
        return entities.createQuery("""
                        select t.author from UnitText t where t.id = :text and t.author is not null
                        and t.groupId = :group and t.language = :language and t.unitKey = :unit""", Long.class)
                .setParameter("text", text)
                .setParameter("group", place.group())
                .setParameter("language", place.language())
                .setParameter("unit", place.unit())
                .getResultStream()
                .findFirst();
    }

    /** The current texts whose authors are known and haven't been told that they are outdated. */
    List<OutdatedTexts.Untold> untold(String group, String language) {
        return entities.createQuery("""
                        select t.id, t.unitKey, t.author from UnitText t
                        where t.groupId = :group and t.language = :language and t.author is not null
                        and t.step = (select max(n.step) from UnitText n
                         where n.groupId = t.groupId and n.language = t.language and n.unitKey = t.unitKey)
                        and t.id not in (select o.unitText from OutdatedTold o) order by t.id""", Object[].class)
                .setParameter("group", group)
                .setParameter("language", language)
                .getResultStream()
                .map(row -> new OutdatedTexts.Untold((Long) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    /** Also where another node was faster. */
    void told(List<Long> texts) {
        texts.forEach(text -> entities.createNativeQuery("INSERT IGNORE INTO outdated_told (unit_text) VALUES (?1)")
                .setParameter(1, text)
                .executeUpdate());
    }

    List<LatestTexts.Latest> latestAccepted(String language, int most) {
        return entities.createQuery("""
                        select t.id, t.groupId, t.unitKey, t.text, t.createdAt from UnitText t
                        where t.language = :language and t.step is not null order by t.id desc""", Object[].class)
                .setParameter("language", language)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new LatestTexts.Latest(
                        (Long) row[0], new Place(language, (String) row[1], (String) row[2]), (String) row[3], (Instant)
                                row[4]))
                .toList();
    }

    List<Contribution> contributions(String group, String language) {
        return entities.createQuery("""
                        select new se.wikimedia.hub.authorship.Contribution(
                            t.author, t.language, count(distinct t.unitKey))
                        from UnitText t where t.groupId = :group and t.language = :language
                        and t.step is not null and t.author is not null
                        group by t.author, t.language order by count(distinct t.unitKey) desc, t.author""", Contribution.class)
                .setParameter("group", group)
                .setParameter("language", language)
                .getResultList();
    }

    List<Contribution> contributions(String language) {
        return entities.createQuery("""
                        select new se.wikimedia.hub.authorship.Contribution(
                            t.author, t.language, count(distinct concat(t.groupId, '/', t.unitKey)))
                        from UnitText t where t.language = :language and t.step is not null and t.author is not null
                        group by t.author, t.language
                        order by count(distinct concat(t.groupId, '/', t.unitKey)) desc, t.author""", Contribution.class)
                .setParameter("language", language)
                .getResultList();
    }

    List<Contribution> contributions(long person) {
        return entities.createQuery("""
                        select new se.wikimedia.hub.authorship.Contribution(
                            t.author, t.language, count(distinct concat(t.groupId, '/', t.unitKey)))
                        from UnitText t where t.author = :person and t.step is not null
                        group by t.author, t.language
                        order by count(distinct concat(t.groupId, '/', t.unitKey)) desc, t.language""", Contribution.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** By unit; the first step of a place is its oldest accepted text. */
    Map<FirstTexts.Unit, Instant> firstAccepted(String language) {
        return instants(entities.createQuery("""
                        select t.groupId, t.unitKey, t.createdAt from UnitText t
                        where t.language = :language and t.step = 1""", Object[].class).setParameter("language", language));
    }

    /** By unit. */
    Map<FirstTexts.Unit, Instant> firstApproved(String language) {
        return instants(entities.createQuery("""
                        select t.groupId, t.unitKey, min(r.createdAt) from UnitReview r, UnitText t
                        where r.unitText = t.id and r.approved = true and t.language = :language
                        group by t.groupId, t.unitKey""", Object[].class).setParameter("language", language));
    }

    private static Map<FirstTexts.Unit, Instant> instants(TypedQuery<Object[]> query) {
        var instants = new HashMap<FirstTexts.Unit, Instant>();
        query.getResultList()
                .forEach(row -> instants.put(new FirstTexts.Unit((String) row[0], (String) row[1]), (Instant) row[2]));
        return instants;
    }

    List<Contributions.Own> textsBy(long person) {
        return entities.createQuery("""
                        select t.language, t.groupId, t.unitKey, t.text, t.step, t.createdAt from UnitText t
                        where t.author = :person order by t.id""", Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Contributions.Own(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], row[4] != null, (Instant)
                                row[5]))
                .toList();
    }

    List<Contributions.OwnReview> reviewsBy(long person) {
        return entities.createQuery("""
                        select r.unitText, r.approved, r.comment, r.createdAt from UnitReview r
                        where r.reviewer = :person order by r.id""", Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row ->
                        new Contributions.OwnReview((Long) row[0], (Boolean) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }
}
