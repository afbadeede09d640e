-- One opinion for each member and proposal; the scores are NULL where the member is recused. The person is forgotten
-- with their account, what the committee decided on is not.
CREATE TABLE backlog_opinion (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    proposal       BIGINT      NOT NULL,
    person         BIGINT      NULL,
    community      VARCHAR(40) NULL,
    recused        BOOLEAN     NOT NULL,
    impact         DOUBLE      NULL,
    legal          DOUBLE      NULL,
    feasibility    DOUBLE      NULL,
    sustainability DOUBLE      NULL,
    reuse          DOUBLE      NULL,
    equity         DOUBLE      NULL,
    told           DATETIME(6) NOT NULL,
    UNIQUE KEY backlog_opinion_once (proposal, person),
    KEY backlog_opinion_person (person),
    CONSTRAINT backlog_opinion_proposal FOREIGN KEY (proposal) REFERENCES proposal (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE backlog_snapshot (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    published DATETIME(6) NOT NULL,
    weights   VARCHAR(40) NOT NULL,
    ranking   LONGTEXT    NOT NULL,
    inputs    LONGTEXT    NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
