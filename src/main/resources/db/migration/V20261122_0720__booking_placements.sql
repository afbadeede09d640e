-- active is 1 or NULL, so that the key allows one active placement of a visitor in a slot and any number of past ones.
CREATE TABLE placement (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slot_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  visitor VARCHAR(40) NOT NULL,
  active TINYINT NULL,
  created DATETIME(6) NOT NULL,
  ended DATETIME(6) NULL,
  UNIQUE KEY placement_once (slot_id, person_id, active),
  KEY placement_of_person (person_id, active),
  CONSTRAINT placement_slot FOREIGN KEY (slot_id) REFERENCES slot (id),
  CONSTRAINT placement_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The key keeps a visitor from being in two places, whatever happens at once.
CREATE TABLE visitor_night (
  person_id BIGINT NOT NULL,
  night DATE NOT NULL,
  placement_id BIGINT NOT NULL,
  PRIMARY KEY (person_id, night),
  CONSTRAINT visitor_night_placement FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
