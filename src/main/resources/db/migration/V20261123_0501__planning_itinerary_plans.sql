-- input and result are JSON: everything that the plan follows from, and what was found with its proven bound. beat is
-- the last sign of life of whoever makes it.
CREATE TABLE itinerary_plan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  input LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  result LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  state VARCHAR(20) CHARACTER SET ascii NOT NULL,
  level TINYINT NOT NULL,
  created DATETIME(6) NOT NULL,
  beat DATETIME(6) NOT NULL,
  published DATETIME(6) NULL,
  KEY itinerary_plan_of_tour (tour, id),
  CONSTRAINT itinerary_plan_tour FOREIGN KEY (tour) REFERENCES tour (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
