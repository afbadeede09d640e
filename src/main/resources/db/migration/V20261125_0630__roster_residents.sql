-- Who has agreed to be found as a Wikimedian in Residence. Without a row nobody is; open is for everybody, else for
-- agents alone. What they can help with and where is told once, as experts tell it.
CREATE TABLE resident (
    person  BIGINT      NOT NULL PRIMARY KEY,
    open    BOOLEAN     NOT NULL,
    about   TEXT        NOT NULL,
    agreed  DATETIME(6) NOT NULL,
    CONSTRAINT resident_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
