-- Texts whose authors have been told that the source has changed since; each is told of once.
CREATE TABLE outdated_told (
  unit_text BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT outdated_told_text FOREIGN KEY (unit_text) REFERENCES unit_text (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
