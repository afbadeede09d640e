-- A question of somebody without an account. Until its address is confirmed it is here alone, as it was asked (JSON);
-- then it is a request, and question is empty. email is forgotten when nothing is to be told any more.
CREATE TABLE guest_question (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code      CHAR(43)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    email     VARCHAR(254) NULL,
    language  VARCHAR(35)  NOT NULL,
    question  TEXT         NOT NULL,
    asked     DATETIME(6)  NOT NULL,
    request   BIGINT       NULL,
    UNIQUE KEY guest_question_code (code),
    UNIQUE KEY guest_question_request (request),
    CONSTRAINT guest_question_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
