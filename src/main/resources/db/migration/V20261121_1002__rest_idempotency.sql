-- Answers of creating calls, so that the same call sent again is answered and not done again.
CREATE TABLE idempotent_answer (
    caller          VARCHAR(60)   NOT NULL,
    route           VARCHAR(300)  NOT NULL,
    idempotency_key VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    body_hash       CHAR(64)      NOT NULL,
    -- NULL while the first call is under way
    status          INT           NULL,
    location        VARCHAR(1000) NULL,
    body            MEDIUMTEXT    NULL,
    created         DATETIME(6)   NOT NULL,
    PRIMARY KEY (caller, route, idempotency_key),
    INDEX idempotent_answer_created (created)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
