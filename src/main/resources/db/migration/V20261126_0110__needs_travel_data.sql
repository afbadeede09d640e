-- sealed: nonce and AES-256-GCM of the answers by question, in JSON; the key is not in the database.
CREATE TABLE travel_data (
  placement_id BIGINT NOT NULL PRIMARY KEY,
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person_id BIGINT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  KEY travel_data_person (person_id),
  CONSTRAINT travel_data_placement FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE,
  CONSTRAINT travel_data_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
