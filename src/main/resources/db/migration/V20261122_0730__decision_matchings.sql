-- input is JSON: everything that the result follows from, so that it can be computed again as it was.
CREATE TABLE matching_run (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  input LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created DATETIME(6) NOT NULL,
  published DATETIME(6) NULL,
  KEY matching_run_of_tour (tour, id),
  CONSTRAINT matching_run_tour FOREIGN KEY (tour) REFERENCES tour (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
