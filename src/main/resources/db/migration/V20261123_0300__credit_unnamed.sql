-- Translators are named beside their work unless they are here.
CREATE TABLE unnamed_translator (
  person_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT unnamed_translator_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
