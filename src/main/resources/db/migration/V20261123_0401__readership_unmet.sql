-- How many readers of a language met a lesson that isn't whole in it, a day each. It names nobody, and knows nobody: a
-- reader is told from another only in the memory of a node, and only for that day.
CREATE TABLE unmet_reading (
  language VARCHAR(35) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  day DATE NOT NULL,
  module VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lesson VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  readers INT NOT NULL,
  PRIMARY KEY (language, day, module, lesson),
  KEY unmet_reading_day (day)
);
