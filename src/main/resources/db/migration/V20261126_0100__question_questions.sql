-- questions: JSON in their order. Those with a number up to application_answered or travel_answered have been answered
-- by somebody who is done, and stay as they are.
CREATE TABLE tour_questionnaire (
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  questions MEDIUMTEXT NOT NULL,
  last_number INT NOT NULL,
  application_answered INT NOT NULL,
  travel_answered INT NOT NULL,
  version INT NOT NULL,
  CONSTRAINT tour_questionnaire_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What an applicant has answered: words, or a file.
CREATE TABLE application_answer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  question INT NOT NULL,
  person_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  name VARCHAR(200),
  media_type VARCHAR(100),
  size INT NOT NULL,
  content MEDIUMBLOB,
  UNIQUE KEY application_answer_one (tour, question, person_id),
  KEY application_answer_person (person_id),
  CONSTRAINT application_answer_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE,
  CONSTRAINT application_answer_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
