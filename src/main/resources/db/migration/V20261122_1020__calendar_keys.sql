-- Whoever knows the key reads the person's calendar, and only that; a renewed key replaces the one before.
CREATE TABLE calendar_key (
  person_id BIGINT NOT NULL PRIMARY KEY,
  secret VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  UNIQUE KEY calendar_key_secret (secret),
  CONSTRAINT calendar_key_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
