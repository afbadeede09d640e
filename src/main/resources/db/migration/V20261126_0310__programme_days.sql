-- A slot's programme by day; days are counted from its first, so that a programme moves with its slot.
CREATE TABLE slot_programme (
  slot_id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  CONSTRAINT slot_programme_slot FOREIGN KEY (slot_id) REFERENCES slot (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE slot_programme_day (
  slot_id BIGINT NOT NULL,
  number INT NOT NULL,
  text VARCHAR(2000) NOT NULL,
  PRIMARY KEY (slot_id, number),
  CONSTRAINT slot_programme_day_slot FOREIGN KEY (slot_id) REFERENCES slot_programme (slot_id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
