-- text: Markdown with fields; empty where the standard agreement counts
CREATE TABLE agreement_template (
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  text MEDIUMTEXT NOT NULL,
  language VARCHAR(35) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  CONSTRAINT agreement_template_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
