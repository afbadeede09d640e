-- sealed: nonce and AES-256-GCM of what a visitor needs; the key is not in the database.
CREATE TABLE visitor_needs (
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person_id BIGINT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (tour, person_id),
  KEY visitor_needs_person (person_id),
  CONSTRAINT visitor_needs_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE,
  CONSTRAINT visitor_needs_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
