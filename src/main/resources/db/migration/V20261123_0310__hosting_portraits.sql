-- languages: BCP 47 tags with a space between
CREATE TABLE host_portrait (
  host VARCHAR(40) NOT NULL PRIMARY KEY,
  about TEXT NOT NULL DEFAULT (''),
  place VARCHAR(255) NOT NULL DEFAULT '',
  languages VARCHAR(500) NOT NULL DEFAULT '',
  teaches TEXT NOT NULL DEFAULT (''),
  learns TEXT NOT NULL DEFAULT (''),
  accessibility TEXT NOT NULL DEFAULT (''),
  safety TEXT NOT NULL DEFAULT (''),
  visa TEXT NOT NULL DEFAULT (''),
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT host_portrait_host FOREIGN KEY (host) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
