-- A stay is written when something is told of it first; a confirmed placement without a row is one all the same.
CREATE TABLE stay (
  placement_id BIGINT NOT NULL PRIMARY KEY,
  visitor_agreed DATETIME(6) NULL,
  host_agreed DATETIME(6) NULL,
  prepared VARCHAR(255) CHARACTER SET ascii NOT NULL,
  arrived DATETIME(6) NULL,
  report MEDIUMTEXT NULL,
  report_rating TINYINT NULL,
  reported DATETIME(6) NULL,
  evaluation MEDIUMTEXT NULL,
  evaluation_rating TINYINT NULL,
  evaluated DATETIME(6) NULL,
  CONSTRAINT stay_placement FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE stay_task (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  what VARCHAR(500) NOT NULL,
  link VARCHAR(500) NULL,
  becomes VARCHAR(20) CHARACTER SET ascii NOT NULL,
  resource_id BIGINT NULL,
  told DATETIME(6) NOT NULL,
  KEY stay_task_of_stay (placement_id, id),
  CONSTRAINT stay_task_placement FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- person_id goes with the account, what was written stays
CREATE TABLE stay_message (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  person_id BIGINT NULL,
  author VARCHAR(40) NOT NULL,
  party VARCHAR(20) CHARACTER SET ascii NOT NULL,
  text TEXT NOT NULL,
  sent DATETIME(6) NOT NULL,
  KEY stay_message_of_stay (placement_id, id),
  KEY stay_message_person (person_id),
  CONSTRAINT stay_message_placement FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
