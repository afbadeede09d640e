-- One application for each visitor and tour. What the matching has to know of the visitor is kept as it was told then.
CREATE TABLE tour_application (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person_id BIGINT NOT NULL,
  visitor VARCHAR(40) NOT NULL,
  country CHAR(2) NULL,
  community VARCHAR(40) NULL,
  -- days as 2027-05-01/2027-05-31, tags and slots, each with a space between
  availability VARCHAR(1000) NOT NULL,
  languages VARCHAR(500) NOT NULL,
  ranking VARCHAR(4000) NOT NULL,
  max_stays INT NOT NULL,
  motivation TEXT NOT NULL,
  goals TEXT NOT NULL,
  status VARCHAR(20) NOT NULL,
  changed DATETIME(6) NOT NULL,
  version INT NOT NULL,
  UNIQUE KEY tour_application_once (tour, person_id),
  CONSTRAINT tour_application_tour FOREIGN KEY (tour) REFERENCES tour (id),
  CONSTRAINT tour_application_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
