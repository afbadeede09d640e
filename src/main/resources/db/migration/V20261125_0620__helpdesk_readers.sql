-- People who may read a request although they neither asked it nor are agents, for as long as this row is there; answers
-- where they speak for the Helpdesk.
CREATE TABLE help_reader (
    request BIGINT  NOT NULL,
    person  BIGINT  NOT NULL,
    answers BOOLEAN NOT NULL,
    PRIMARY KEY (request, person),
    KEY help_reader_person (person),
    CONSTRAINT help_reader_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT help_reader_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
