-- Who needed something was told that it was made. The gap may be gone or free again, what was told stays.
CREATE TABLE outcome (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gap      BIGINT       NOT NULL,
    proposal BIGINT       NOT NULL,
    request  BIGINT       NOT NULL,
    person   BIGINT       NOT NULL,
    title    VARCHAR(200) NOT NULL,
    module   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    told     DATETIME(6)  NOT NULL,
    solved   VARCHAR(10)  NULL,
    answered DATETIME(6)  NULL,
    UNIQUE KEY outcome_once (gap, proposal),
    KEY outcome_request (request, person),
    CONSTRAINT outcome_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT outcome_proposal FOREIGN KEY (proposal) REFERENCES proposal (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
