-- Rows hang on ids that never change and on no table of the content: an edit takes nothing away from a learner.
-- Ids compare byte by byte (utf8mb4_bin), as folder names do.

-- One row for each person with progress. Whoever records for a person holds it, so that two batches at once can't
-- each miss the lesson that the other has just completed; nothing can be recorded for a person who has been erased.
CREATE TABLE learner (
  person_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT learner_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);

-- The key makes an event count once, however often and at once it is sent.
CREATE TABLE progress_event (
  person_id BIGINT NOT NULL,
  event_id BINARY(16) NOT NULL,
  type VARCHAR(20) NOT NULL,
  module VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lesson VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lang VARCHAR(35) NOT NULL,
  revision INT NOT NULL,
  at DATETIME(6) NOT NULL,
  received DATETIME(6) NOT NULL,
  payload LONGTEXT NULL,
  PRIMARY KEY (person_id, event_id)
);

CREATE TABLE lesson_progress (
  person_id BIGINT NOT NULL,
  lesson VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  module VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  first_viewed DATETIME(6) NOT NULL,
  last_viewed DATETIME(6) NOT NULL,
  lang VARCHAR(35) NOT NULL,
  revision INT NOT NULL,
  completed_at DATETIME(6) NULL,
  attempts INT NOT NULL,
  last_attempt_at DATETIME(6) NULL,
  last_score DOUBLE NULL,
  passed_at DATETIME(6) NULL,
  PRIMARY KEY (person_id, lesson),
  KEY lesson_progress_of_module (person_id, module)
);

CREATE TABLE quiz_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  lesson VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  attempt_no INT NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  score DOUBLE NOT NULL,
  passed BOOLEAN NOT NULL,
  lang VARCHAR(35) NOT NULL,
  revision INT NOT NULL,
  UNIQUE KEY quiz_attempt_once (person_id, lesson, attempt_no)
);

-- answers is a JSON list of texts, byte for byte what the learner gave; correct is NULL where nothing is scored.
CREATE TABLE given_answer (
  attempt_id BIGINT NOT NULL,
  question VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  answers LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  correct BOOLEAN NULL,
  PRIMARY KEY (attempt_id, question),
  CONSTRAINT given_answer_attempt FOREIGN KEY (attempt_id) REFERENCES quiz_attempt (id) ON DELETE CASCADE
);

-- Stays for ever, also when the module grows; badge tells whether the module had one to give at that time.
CREATE TABLE module_completion (
  person_id BIGINT NOT NULL,
  module VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  completed_at DATETIME(6) NOT NULL,
  badge BOOLEAN NOT NULL,
  PRIMARY KEY (person_id, module)
);
