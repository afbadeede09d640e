-- Nothing here leads to who has reported: no account, no address, no browser, and of the time only the day. The receipt
-- is known to its holder alone.
CREATE TABLE problem_report (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    receipt_hash CHAR(64)    CHARACTER SET ascii NOT NULL,
    language     VARCHAR(35) NOT NULL,
    status       VARCHAR(20) NOT NULL,
    day          DATE        NOT NULL,
    UNIQUE KEY problem_report_receipt (receipt_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE problem_message (
    id      BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report  BIGINT     NOT NULL,
    answer  BOOLEAN    NOT NULL,
    text    MEDIUMTEXT NOT NULL,
    day     DATE       NOT NULL,
    KEY problem_message_report (report),
    CONSTRAINT problem_message_report FOREIGN KEY (report) REFERENCES problem_report (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
