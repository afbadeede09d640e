-- The lesson's revision whose text the learner has read; what changed after it is news to them.
ALTER TABLE lesson_progress ADD COLUMN read_revision INT NOT NULL DEFAULT 0;
UPDATE lesson_progress SET read_revision = revision;

-- When nothing was left to do in the lesson. It is kept, because the quiz that had to be passed may change: whoever has
-- passed or had nothing to pass stays done.
ALTER TABLE lesson_progress ADD COLUMN done_at DATETIME(6) NULL;
UPDATE lesson_progress SET done_at = GREATEST(completed_at, passed_at)
WHERE completed_at IS NOT NULL AND passed_at IS NOT NULL;
UPDATE lesson_progress p SET done_at = completed_at
WHERE p.completed_at IS NOT NULL AND p.done_at IS NULL AND p.lesson NOT IN (
    SELECT CONCAT(m.id, '/', q.lesson) COLLATE utf8mb4_bin
    FROM module m
    JOIN module_revision r ON r.module_id = m.id AND r.revision = m.revision
    JOIN JSON_TABLE(r.document, '$.lessons[*]' COLUMNS (
        lesson VARCHAR(100) PATH '$.id',
        NESTED PATH '$.quiz.questions[*]' COLUMNS (question VARCHAR(20) PATH '$.type'))) AS q
    WHERE q.question NOT IN ('REFLECTION', 'EVIDENCE'));

-- An author's decision to score a lesson's old attempts by today's quiz.
CREATE TABLE rescoring (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lesson VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    lesson_revision INT NOT NULL,
    -- NULL once the account is gone
    done_by BIGINT NULL,
    done_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    turned_right INT NOT NULL,
    turned_wrong INT NOT NULL,
    newly_passed INT NOT NULL,
    KEY rescoring_of_lesson (lesson),
    CONSTRAINT rescoring_author FOREIGN KEY (done_by) REFERENCES person (id) ON DELETE SET NULL
);

-- Beside the score that was given at first, which stays.
ALTER TABLE quiz_attempt ADD COLUMN new_score DOUBLE NULL;
ALTER TABLE quiz_attempt ADD COLUMN new_passed BOOLEAN NULL;
ALTER TABLE quiz_attempt ADD COLUMN rescoring BIGINT NULL;
ALTER TABLE quiz_attempt ADD KEY quiz_attempt_of_lesson (lesson);
