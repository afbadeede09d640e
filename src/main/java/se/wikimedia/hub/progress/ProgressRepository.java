package se.wikimedia.hub.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.grading.Graded;

/** Progress in the database. */
@ApplicationScoped
class ProgressRepository {

    /** The character behind the slash: what begins with a module's id and a slash lies before it. */
    private static final char AFTER_SLASH = '/' + 1;

    @PersistenceContext
    EntityManager entities;

    /** A person's row of one lesson, beside the completion of its module. */
    record Row(LessonProgress progress, Optional<ModuleCompletion> completion) {}

    /** Until the transaction ends, nobody else records for this person. */
    void hold(long person) {
        entities.createNativeQuery("INSERT INTO learner (person_id) VALUES (?1)"
                        + " ON DUPLICATE KEY UPDATE person_id = VALUES(person_id)")
                .setParameter(1, person)
                .executeUpdate();
    }

    Set<UUID> known(long person, Collection<UUID> events) {
        if (events.isEmpty()) {
            return Set.of();
        }
        var places = Stream.iterate(2, place -> place + 1)
                .limit(events.size())
                .map(place -> "?" + place)
                .collect(Collectors.joining(", "));
        var query = entities.createNativeQuery(
                "SELECT event_id FROM progress_event WHERE person_id = ?1 AND event_id IN (" + places + ")");
        query.setParameter(1, person);
        int place = 2;
        for (var event : events) {
            query.setParameter(place++, bytes(event));
        }
        return rows(query).map(row -> uuid((byte[]) row)).collect(Collectors.toSet());
    }

    private static Stream<?> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream();
    }

    /** Keeps the event. Returns false where its id is known already; then nothing has changed. */
    boolean keep(long person, ProgressEvent event, String lesson, LessonProgress.Reading reading, Instant received) {
        return entities.createNativeQuery("INSERT IGNORE INTO progress_event"
                                + " (person_id, event_id, type, module, lesson, lang, revision, at, received, payload)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                        .setParameter(1, person)
                        .setParameter(2, bytes(event.id()))
                        .setParameter(3, event.type().key())
                        .setParameter(4, event.module())
                        .setParameter(5, lesson)
                        .setParameter(6, reading.lang())
                        .setParameter(7, reading.revision())
                        .setParameter(8, utc(reading.at()))
                        .setParameter(9, utc(received))
                        .setParameter(10, event.answers().isEmpty() ? null : AnswerText.object(event.answers()))
                        .executeUpdate()
                == 1;
    }

    void add(LessonProgress progress) {
        entities.persist(progress);
    }

    void add(QuizAttempt attempt) {
        entities.persist(attempt);
    }

    void add(ModuleCompletion completion) {
        entities.persist(completion);
    }

    /** A failure shows here, where it can still be told from another, and not in the commit. */
    void write() {
        entities.flush();
    }

    /** To be changed by who {@linkplain #hold holds} the person. */
    List<Row> held(long person, Collection<String> modules) {
        return modules.isEmpty()
                ? List.of()
                : rows(joined(" AND p.module IN :modules", person).setParameter("modules", modules));
    }

    /** Only to be read. */
    List<Row> of(long person, String module) {
        return rows(entities.createNamedQuery(LessonProgress.OF_MODULE, Object[].class)
                .setParameter("person", person)
                .setParameter("module", module));
    }

    /** Only to be read. */
    List<Row> of(long person) {
        return rows(joined("", person).setHint("eclipselink.read-only", "true"));
    }

    private TypedQuery<Object[]> joined(String also, long person) {
        return entities.createQuery(LessonProgress.WITH_COMPLETION + also, Object[].class)
                .setParameter("person", person);
    }

    private static List<Row> rows(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Row((LessonProgress) row[0], Optional.ofNullable((ModuleCompletion) row[1])))
                .toList();
    }

    List<Badge> badges(long person) {
        return completions(person)
                .filter(ModuleCompletion::badge)
                .map(each -> new Badge(each.module(), each.completedAt()))
                .toList();
    }

    /** People whose progress in any of these modules is in a language. */
    long learners(String language, Collection<String> modules) {
        return entities.createQuery("""
                        SELECT COUNT(DISTINCT p.person) FROM LessonProgress p
                        WHERE p.lang = :language AND p.module IN :modules""", Long.class)
                .setParameter("language", language)
                .setParameter("modules", modules)
                .getSingleResult();
    }

    long badgeHolders(String module) {
        return entities.createQuery(
                        "SELECT COUNT(c) FROM ModuleCompletion c WHERE c.module = :module AND c.badge = TRUE",
                        Long.class)
                .setParameter("module", module)
                .getSingleResult();
    }

    Stream<ModuleCompletion> completions(long person) {
        return entities.createQuery(
                        "SELECT c FROM ModuleCompletion c WHERE c.person = :person ORDER BY c.completedAt, c.module",
                        ModuleCompletion.class)
                .setParameter("person", person)
                .getResultStream();
    }

    List<ModuleCompletion> completions(Collection<Long> people, Collection<String> modules) {
        return entities.createQuery(
                        "SELECT c FROM ModuleCompletion c WHERE c.person IN :people AND c.module IN :modules",
                        ModuleCompletion.class)
                .setParameter("people", people)
                .setParameter("modules", modules)
                .getResultList();
    }

    /** With its answers in one query; only to be read, so nothing watches the objects for changes. */
    Optional<Attempt> lastAttempt(long person, String lesson) {
        return entities.createNamedQuery(QuizAttempt.LAST, QuizAttempt.class)
                .setParameter("person", person)
                .setParameter("lesson", lesson)
                .getResultStream()
                .map(QuizAttempt::asAttempt)
                .findFirst();
    }

    /** When the last submission of a lesson's quiz arrived. */
    Optional<Instant> lastSubmitted(long person, String lesson) {
        return rows(entities.createNativeQuery("SELECT received FROM progress_event WHERE person_id = ?1"
                                + " AND lesson = ?2 AND type = ?3 ORDER BY received DESC LIMIT 1")
                        .setParameter(1, person)
                        .setParameter(2, lesson)
                        .setParameter(3, ProgressEvent.Type.QUIZ_SUBMITTED.key()))
                .map(ProgressRepository::instant)
                .findFirst();
    }

    /** What has been shared in a module and not been said anew since, the latest first. */
    List<SharedReflection> reflections(String module, int most) {
        return rows(entities.createNativeQuery("SELECT g.question, a.lesson, a.lang, g.answers, a.submitted_at,"
                                + " a.person_id FROM given_answer g JOIN quiz_attempt a ON a.id = g.attempt_id"
                                + " WHERE g.shared = TRUE AND g.question > ?1 AND g.question < ?2 AND NOT EXISTS"
                                + " (SELECT 1 FROM quiz_attempt b JOIN given_answer h ON h.attempt_id = b.id"
                                + " WHERE b.person_id = a.person_id AND b.lesson = a.lesson"
                                + " AND b.attempt_no > a.attempt_no AND h.question = g.question AND h.answers <> '[]')"
                                + " ORDER BY a.submitted_at DESC, a.id DESC, g.question")
                        .setParameter(1, module + "/")
                        .setParameter(2, module + AFTER_SLASH)
                        .setMaxResults(most))
                .map(row -> reflection((Object[]) row))
                .toList();
    }

    private static SharedReflection reflection(Object[] row) {
        return new SharedReflection(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                String.join("\n", AnswerText.read((String) row[3])),
                instant(row[4]),
                ((Number) row[5]).longValue());
    }

    List<Attempt> attempts(long person, String lesson) {
        return attempts("a.person = :person AND a.lesson = :lesson ORDER BY a.submittedAt DESC, a.number DESC", person)
                .setParameter("lesson", lesson)
                .getResultStream()
                .map(QuizAttempt::asAttempt)
                .toList();
    }

    List<String> answered(long person) {
        return entities.createQuery(
                        "SELECT a.lesson FROM QuizAttempt a WHERE a.person = :person"
                                + " GROUP BY a.lesson ORDER BY MAX(a.submittedAt) DESC, a.lesson",
                        String.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Of everybody, the oldest first; only to be read. */
    List<QuizAttempt> attemptsOf(String lesson) {
        return entities.createQuery(
                        "SELECT a FROM QuizAttempt a WHERE a.lesson = :lesson ORDER BY a.id", QuizAttempt.class)
                .setParameter("lesson", lesson)
                // all answers with one query; a join would read each attempt as often as it has answers
                .setHint("eclipselink.batch", "a.answers")
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    void rescore(QuizAttempt attempt, Graded graded, long decision) {
        entities.createQuery("UPDATE QuizAttempt a SET a.newScore = :score, a.newPassed = :passed,"
                        + " a.rescoring = :decision WHERE a.id = :attempt")
                .setParameter("score", graded.score())
                .setParameter("passed", graded.passed())
                .setParameter("decision", decision)
                .setParameter("attempt", attempt.id())
                .executeUpdate();
    }

    /** The people who have passed the lesson's quiz, whenever. */
    Set<Long> passed(String lesson) {
        return Set.copyOf(entities.createQuery(
                        "SELECT p.person FROM LessonProgress p WHERE p.lesson = :lesson AND p.passedAt IS NOT NULL",
                        Long.class)
                .setParameter("lesson", lesson)
                .getResultList());
    }

    void add(Rescoring rescoring) {
        entities.persist(rescoring);
        entities.flush();
    }

    /** The latest first. */
    List<Rescoring> rescorings(String lesson) {
        return entities.createQuery(
                        "SELECT r FROM Rescoring r WHERE r.lesson = :lesson ORDER BY r.id DESC", Rescoring.class)
                .setParameter("lesson", lesson)
                .getResultList();
    }

    private TypedQuery<QuizAttempt> attempts(String condition, long person) {
        return entities.createQuery("SELECT a FROM QuizAttempt a WHERE " + condition, QuizAttempt.class)
                .setParameter("person", person);
    }

    List<LearningRecord.LessonRow> lessons(long person) {
        return entities.createQuery(
                        "SELECT p FROM LessonProgress p WHERE p.person = :person ORDER BY p.lesson",
                        LessonProgress.class)
                .setParameter("person", person)
                .getResultStream()
                .map(LessonProgress::row)
                .toList();
    }

    List<Attempt> attempts(long person) {
        return attempts("a.person = :person ORDER BY a.id", person)
                .getResultStream()
                .map(QuizAttempt::asAttempt)
                .toList();
    }

    List<LearningRecord.EventRow> events(long person) {
        return rows(entities.createNativeQuery("SELECT event_id, type, lesson, lang, revision, at, received"
                                + " FROM progress_event WHERE person_id = ?1 ORDER BY received, event_id")
                        .setParameter(1, person))
                .map(row -> event((Object[]) row))
                .toList();
    }

    private static LearningRecord.EventRow event(Object[] row) {
        return new LearningRecord.EventRow(
                uuid((byte[]) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                instant(row[5]),
                instant(row[6]));
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    void forget(long person) {
        Stream.of("quiz_attempt", "lesson_progress", "module_completion", "progress_event", "learner")
                .map(table -> "DELETE FROM " + table + " WHERE person_id = ?1")
                .forEach(statement -> entities.createNativeQuery(statement)
                        .setParameter(1, person)
                        .executeUpdate());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
