package se.wikimedia.hub.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of readers; each node adds its own. */
@ApplicationScoped
class UnmetRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** In the order of the key, so that nodes don't wait for each other crosswise. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(Map<UnmetLesson, Integer> readers) {
        readers.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().toString()))
                .forEach(each -> add(each.getKey(), each.getValue()));
    }

    private void add(UnmetLesson unmet, int readers) {
        entities.createNativeQuery("INSERT INTO unmet_reading (language, day, module, lesson, readers)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE readers = readers + VALUES(readers)")
                .setParameter(1, unmet.language())
                .setParameter(2, unmet.day())
                .setParameter(3, unmet.module())
                .setParameter(4, unmet.lesson())
                .setParameter(5, readers)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forgetBefore(LocalDate day) {
        entities.createNativeQuery("DELETE FROM unmet_reading WHERE day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    /** By module and lesson. */
    Map<String, Map<String, Integer>> readers(String language, LocalDate since) {
        List<?> rows = entities.createNativeQuery("SELECT module, lesson, SUM(readers) FROM unmet_reading"
                        + " WHERE language = ?1 AND day >= ?2 GROUP BY module, lesson")
                .setParameter(1, language)
                .setParameter(2, since)
                .getResultList();
        var readers = new HashMap<String, Map<String, Integer>>();
        for (var each : rows) {
            var row = (Object[]) each;
            readers.computeIfAbsent((String) row[0], module -> new HashMap<>())
                    .put((String) row[1], ((Number) row[2]).intValue());
        }
        return readers;
    }

    boolean isEmpty() {
        return entities.createNativeQuery("SELECT 1 FROM unmet_reading LIMIT 1")
                .getResultList()
                .isEmpty();
    }
}
