-- What readers think of a lesson. Rows hang on ids that never change and on no table of the content, as progress does.

-- Whether a lesson was useful to somebody with an account: one answer each, the latest.
CREATE TABLE lesson_vote (
  person_id BIGINT NOT NULL,
  module VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lesson VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  useful BOOLEAN NOT NULL,
  lang VARCHAR(35) NOT NULL,
  voted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id, module, lesson),
  KEY lesson_vote_of_lesson (module, lesson),
  CONSTRAINT lesson_vote_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);

-- The same from readers without an account: numbers only, nothing about anybody.
CREATE TABLE anonymous_vote (
  module VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lesson VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lang VARCHAR(35) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  useful BOOLEAN NOT NULL,
  votes INT NOT NULL,
  PRIMARY KEY (module, lesson, lang, useful)
);

-- Something is wrong in a lesson. shown_* is the unit as its reader had it before them; person_id is NULL where the
-- reader has no account. once makes the same words sent twice at the same moment one row.
CREATE TABLE remark (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  once CHAR(64) CHARACTER SET ascii NOT NULL,
  person_id BIGINT NULL,
  module VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lesson VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  unit VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  shown_text MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  shown_lang VARCHAR(35) NULL,
  shown_state VARCHAR(20) NULL,
  lang VARCHAR(35) NOT NULL,
  text TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  answer TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  answered_by BIGINT NULL,
  answered_at DATETIME(6) NULL,
  seen_at DATETIME(6) NULL,
  UNIQUE KEY remark_once (once),
  KEY remark_of_module (module, id),
  KEY remark_of_person (person_id, id),
  CONSTRAINT remark_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT remark_answered_by FOREIGN KEY (answered_by) REFERENCES person (id) ON DELETE SET NULL
);
