package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class TextRepository {

    /** EclipseLink looks for each parameter among all of its statement: many short statements are faster than few long. */
    private static final int AT_A_TIME = 20;

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Every text that isn't outdone by a later step, or is reviewed, those with the highest step of their place last. */
    List<UnitText> newestBut(String group) {
        return entities.createQuery("""
                        select t from UnitText t where t.groupId <> :group and (t.step is null or t.step =
                        (select max(n.step) from UnitText n
                         where n.groupId = t.groupId and n.language = t.language and n.unitKey = t.unitKey)
                        or t.id in (select r.unitText from UnitReview r where r.approved = true))
                        order by t.step, t.id""", UnitText.class)
                .setParameter("group", group)
                .getResultList();
    }

    List<UnitText> newest(String group) {
        return entities.createQuery("""
                        select t from UnitText t where t.groupId = :group and (t.step is null or t.step =
                        (select max(n.step) from UnitText n
                         where n.groupId = t.groupId and n.language = t.language and n.unitKey = t.unitKey)
                        or t.id in (select r.unitText from UnitReview r where r.approved = true))
                        order by t.step, t.id""", UnitText.class)
                .setParameter("group", group)
                .getResultList();
    }

    List<UnitText> acceptedOfLesson(String group, String lesson) {
        return entities.createQuery("""
                        select t from UnitText t where t.groupId = :group and t.step is not null
                        and substring(t.unitKey, 1, :length) = :lesson order by t.id""", UnitText.class)
                .setParameter("group", group)
                .setParameter("lesson", lesson + ":")
                .setParameter("length", lesson.length() + 1)
                .getResultList();
    }

    /** All that was ever written in a group and language, the oldest first. */
    List<UnitText> texts(String group, String language) {
        return entities.createQuery("""
                        select t from UnitText t where t.groupId = :group and t.language = :language
                        order by t.id""", UnitText.class)
                .setParameter("group", group)
                .setParameter("language", language)
                .getResultList();
    }

    /** All that was ever written for those places of a language that somebody has suggested something for. */
    List<UnitText> textsBesideSuggestions(String language) {
        return entities.createQuery("""
                        select t from UnitText t where t.language = :language and exists
                        (select s from UnitText s where s.groupId = t.groupId and s.language = t.language
                         and s.unitKey = t.unitKey and s.step is null)
                        order by t.id""", UnitText.class)
                .setParameter("language", language)
                .getResultList();
    }

    List<UnitReview> reviewsInto(String language) {
        return entities.createQuery("""
                        select r from UnitReview r, UnitText t where r.unitText = t.id and t.language = :language
                        order by r.id""", UnitReview.class)
                .setParameter("language", language)
                .getResultList();
    }

    List<UnitText> textsOf(long person, String language) {
        return entities.createQuery(
                        "select t from UnitText t where t.author = :person and t.language = :language", UnitText.class)
                .setParameter("person", person)
                .setParameter("language", language)
                .getResultList();
    }

    /** All that was ever written for a place, the oldest first. */
    List<UnitText> texts(Place place) {
        return entities.createQuery("""
                        select t from UnitText t
                        where t.groupId = :group and t.language = :language and t.unitKey = :unit
                        order by t.id""", UnitText.class)
                .setParameter("group", place.group())
                .setParameter("language", place.language())
                .setParameter("unit", place.unit())
                .getResultList();
    }

    /** What reviewers said, the newest last. */
    List<UnitReview> reviews() {
        return entities.createQuery("select r from UnitReview r order by r.id", UnitReview.class)
                .getResultList();
    }

    List<UnitReview> reviews(String group) {
        return entities.createQuery("""
                        select r from UnitReview r, UnitText t where r.unitText = t.id and t.groupId = :group
                        order by r.id""", UnitReview.class)
                .setParameter("group", group)
                .getResultList();
    }

    List<UnitReview> reviews(Place place) {
        return entities.createQuery("""
                        select r from UnitReview r, UnitText t
                        where r.unitText = t.id
                        and t.groupId = :group and t.language = :language and t.unitKey = :unit
                        order by r.id""", UnitReview.class)
                .setParameter("group", place.group())
                .setParameter("language", place.language())
                .setParameter("unit", place.unit())
                .getResultList();
    }

    List<UnitReview> reviews(String group, String language) {
        return entities.createQuery("""
                        select r from UnitReview r, UnitText t
                        where r.unitText = t.id and t.groupId = :group and t.language = :language
                        order by r.id""", UnitReview.class)
                .setParameter("group", group)
                .setParameter("language", language)
                .getResultList();
    }

    /** The places of all texts with a number behind this one, by number. */
    Map<Long, Place> textsBehind(long id) {
        return places(entities.createQuery("select t.id, t from UnitText t where t.id > :id", Object[].class), id);
    }

    /** The places of all that reviewers said with a number behind this one, by number. */
    Map<Long, Place> reviewsBehind(long id) {
        return places(
                entities.createQuery(
                        "select r.id, t from UnitReview r, UnitText t where r.unitText = t.id and r.id > :id",
                        Object[].class),
                id);
    }

    private static Map<Long, Place> places(TypedQuery<Object[]> query, long id) {
        var places = new HashMap<Long, Place>();
        query.setParameter("id", id)
                .getResultList()
                .forEach(row -> places.put((Long) row[0], ((UnitText) row[1]).place()));
        return places;
    }

    long newestText() {
        return entities.createQuery("select coalesce(max(t.id), 0) from UnitText t", Long.class)
                .getSingleResult();
    }

    long newestReview() {
        return entities.createQuery("select coalesce(max(r.id), 0) from UnitReview r", Long.class)
                .getSingleResult();
    }

    Optional<TranslationFile> findFile(String group, String language) {
        return Optional.ofNullable(entities.find(TranslationFile.class, new TranslationFile.Key(group, language)));
    }

    void add(TranslationFile file) {
        entities.persist(file);
    }

    void add(UnitReview review) {
        entities.persist(review);
    }

    /** Many at a time, because a language has more than a thousand messages; they don't come back with their ids. */
    void addAll(List<UnitText> texts) {
        for (int from = 0; from < texts.size(); from += AT_A_TIME) {
            insert(texts.subList(from, Math.min(texts.size(), from + AT_A_TIME)));
        }
    }

    private void insert(List<UnitText> texts) {
        var insert = entities.createNativeQuery(
                "INSERT INTO unit_text (group_id, language, unit_key, step, text, source, created_at) VALUES "
                        + String.join(", ", Collections.nCopies(texts.size(), "(?, ?, ?, ?, ?, ?, ?)")));
        int at = 1;
        for (var text : texts) {
            insert.setParameter(at++, text.place().group());
            insert.setParameter(at++, text.place().language());
            insert.setParameter(at++, text.place().unit());
            insert.setParameter(at++, text.isAccepted() ? text.step() : null);
            insert.setParameter(at++, text.text());
            insert.setParameter(at++, text.source());
            insert.setParameter(at++, LocalDateTime.ofInstant(text.createdAt(), ZoneOffset.UTC));
        }
        insert.executeUpdate();
    }

    /** At once: whether the step was still free is told here and not at the end of the transaction. */
    void add(UnitText text) {
        entities.persist(text);
        entities.flush();
    }
}
