-- A line for each criterion: its weight, a space, its title. A tour without a row is scored by the usual ones.
CREATE TABLE tour_rubric (
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  criteria VARCHAR(4000) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT tour_rubric_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- One review for each reviewer and application; scores as criterion=score with a space between, none where the reviewer
-- declared a conflict. The reviewer is forgotten with their account, what was decided on is not.
CREATE TABLE application_review (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  application_id BIGINT NOT NULL,
  person_id BIGINT NULL,
  community VARCHAR(40) NULL,
  conflict BOOLEAN NOT NULL,
  scores VARCHAR(500) NOT NULL,
  remark TEXT NOT NULL,
  told DATETIME(6) NOT NULL,
  UNIQUE KEY application_review_once (application_id, person_id),
  KEY application_review_of_tour (tour),
  KEY application_review_of_person (person_id),
  CONSTRAINT application_review_application FOREIGN KEY (application_id) REFERENCES tour_application (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
