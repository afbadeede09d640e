-- One row for each person and event, written together with what it tells; a digest is a row, too. next_try is when a
-- waiting mail may be taken, and until when whoever has taken it may go on; NULL when no mail is to be made of it.
CREATE TABLE outbox (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person       BIGINT       NOT NULL,
    event        VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    confidential BOOLEAN      NOT NULL,
    language     VARCHAR(35)  NOT NULL,
    subject      VARCHAR(500) NOT NULL,
    text         TEXT         NOT NULL,
    html         TEXT         NOT NULL,
    path         VARCHAR(300) NOT NULL,
    message_id   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created      DATETIME(6)  NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    attempts     INT          NOT NULL,
    next_try     DATETIME(6)  NULL,
    sent         DATETIME(6)  NULL,
    seen         DATETIME(6)  NULL,
    UNIQUE KEY outbox_once (person, event),
    KEY outbox_due (state, next_try),
    CONSTRAINT outbox_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What somebody has chosen otherwise than the standard.
CREATE TABLE news_choice (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person   BIGINT      NOT NULL,
    kind     VARCHAR(20) NOT NULL,
    delivery VARCHAR(20) NOT NULL,
    UNIQUE KEY news_choice_once (person, kind),
    CONSTRAINT news_choice_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Signs the links by which a mail's reader ends such mails without signing in. The same on every node.
CREATE TABLE news_key (
    id     INT        NOT NULL PRIMARY KEY,
    secret BINARY(32) NOT NULL
);
INSERT INTO news_key (id, secret) VALUES (1, RANDOM_BYTES(32));
