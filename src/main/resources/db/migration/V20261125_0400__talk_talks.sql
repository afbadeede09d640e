-- A time at which somebody who coordinates a tour can be talked with; topic and participant are those of whoever took it.
CREATE TABLE talk (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  adviser BIGINT NOT NULL,
  participant BIGINT NULL,
  starts DATETIME(6) NOT NULL,
  minutes INT NOT NULL,
  place VARCHAR(500) NOT NULL,
  topic VARCHAR(2000) NOT NULL DEFAULT '',
  version INT NOT NULL DEFAULT 0,
  KEY talk_coming (tour, starts),
  KEY talk_adviser (adviser),
  KEY talk_participant (participant),
  CONSTRAINT talk_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE,
  CONSTRAINT talk_adviser FOREIGN KEY (adviser) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT talk_participant FOREIGN KEY (participant) REFERENCES person (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The quarters of an hour that a person's talks take: its key keeps anybody from being in two at once.
CREATE TABLE talk_quarter (
  person_id BIGINT NOT NULL,
  quarter DATETIME(6) NOT NULL,
  talk_id BIGINT NOT NULL,
  PRIMARY KEY (person_id, quarter),
  KEY talk_quarter_talk (talk_id),
  CONSTRAINT talk_quarter_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT talk_quarter_talk FOREIGN KEY (talk_id) REFERENCES talk (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
