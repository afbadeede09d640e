-- A unit that somebody has open. It locks nothing: it only leads others elsewhere, until it ends.
CREATE TABLE unit_claim (
  language VARCHAR(35) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  group_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  unit_key VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person_id BIGINT NOT NULL,
  until DATETIME(6) NOT NULL,
  PRIMARY KEY (language, group_id, unit_key),
  KEY unit_claim_person (person_id),
  CONSTRAINT unit_claim_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);
