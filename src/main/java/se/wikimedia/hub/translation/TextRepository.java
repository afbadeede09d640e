package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TextRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Every text that isn't outdone by a later step, those with the highest step of their place last. */
    List<UnitText> newest() {
        return entities.createQuery("""
                        select t from UnitText t where t.step is null or t.step =
                        (select max(n.step) from UnitText n
                         where n.groupId = t.groupId and n.language = t.language and n.unitKey = t.unitKey)
                        order by t.step, t.id""", UnitText.class).getResultList();
    }

    List<UnitText> newest(String group) {
        return entities.createQuery("""
                        select t from UnitText t where t.groupId = :group and (t.step is null or t.step =
                        (select max(n.step) from UnitText n
                         where n.groupId = t.groupId and n.language = t.language and n.unitKey = t.unitKey))
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

    List<Contribution> contributions(String group, String language) {
        return entities.createQuery("""
                        select new se.wikimedia.hub.translation.Contribution(
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
                        select new se.wikimedia.hub.translation.Contribution(
                            t.author, t.language, count(distinct concat(t.groupId, '/', t.unitKey)))
                        from UnitText t where t.language = :language and t.step is not null and t.author is not null
                        group by t.author, t.language
                        order by count(distinct concat(t.groupId, '/', t.unitKey)) desc, t.author""", Contribution.class)
                .setParameter("language", language)
                .getResultList();
    }

    List<Contribution> contributions(long person) {
        return entities.createQuery("""
                        select new se.wikimedia.hub.translation.Contribution(
                            t.author, t.language, count(distinct concat(t.groupId, '/', t.unitKey)))
                        from UnitText t where t.author = :person and t.step is not null
                        group by t.author, t.language
                        order by count(distinct concat(t.groupId, '/', t.unitKey)) desc, t.language""", Contribution.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<UnitText> textsBy(long person) {
        return entities.createQuery("select t from UnitText t where t.author = :person order by t.id", UnitText.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<UnitReview> reviewsBy(long person) {
        return entities.createQuery(
                        "select r from UnitReview r where r.reviewer = :person order by r.id", UnitReview.class)
                .setParameter("person", person)
                .getResultList();
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

    /** At once: whether the step was still free is told here and not at the end of the transaction. */
    void add(UnitText text) {
        entities.persist(text);
        entities.flush();
    }
}
