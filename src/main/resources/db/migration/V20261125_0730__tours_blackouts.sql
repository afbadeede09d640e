-- Days on which a host takes nobody, both ends included. The list is held while they or the days of a slot change.
CREATE TABLE host_blackout_list (
  host VARCHAR(40) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  CONSTRAINT host_blackout_list_host FOREIGN KEY (host) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE host_blackout (
  host VARCHAR(40) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  PRIMARY KEY (host, first_day),
  CONSTRAINT host_blackout_of_list FOREIGN KEY (host) REFERENCES host_blackout_list (host) ON DELETE CASCADE,
  CONSTRAINT host_blackout_days CHECK (first_day <= last_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
