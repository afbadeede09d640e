-- A mail that was read: a hash of its Message-ID and sender, and what became of it. Written in the transaction in which
-- it becomes that, so that a mail that is read twice is one.
CREATE TABLE mail_seen (
    id   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    mail CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fate VARCHAR(20) NOT NULL,
    seen DATETIME(6) NOT NULL,
    UNIQUE KEY mail_seen_once (mail)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Files of a mail whose question isn't confirmed yet. They go with it.
CREATE TABLE mail_file (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question BIGINT       NOT NULL,
    name     VARCHAR(300) NOT NULL,
    content  MEDIUMBLOB   NOT NULL,
    KEY mail_file_question (question, id),
    CONSTRAINT mail_file_question FOREIGN KEY (question) REFERENCES guest_question (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Which node reads the mailbox, until when, and how the latest turn went.
CREATE TABLE mail_turn (
    id      INT          NOT NULL PRIMARY KEY,
    node    CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    until   DATETIME(6)  NOT NULL,
    ended   DATETIME(6)  NULL,
    trouble VARCHAR(200) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
INSERT INTO mail_turn (id, node, until, trouble) VALUES (1, '', '2026-01-01', '');
