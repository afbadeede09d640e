-- What was searched for in vain: a row for each topic and session. The hash is made of a session's secret and the topic,
-- so that rows of one session can't be told to belong together, nor to anybody.
CREATE TABLE fruitless_search (
  topic VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  session_hash CHAR(64) CHARACTER SET ascii NOT NULL,
  words VARCHAR(200) NOT NULL,
  language VARCHAR(35) NOT NULL,
  day DATE NOT NULL,
  PRIMARY KEY (topic, session_hash)
);
