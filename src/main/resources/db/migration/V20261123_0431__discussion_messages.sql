-- What is said about a unit, by its key, which outlives every edit of its source.
CREATE TABLE unit_message (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    group_id         VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
    unit_key         VARCHAR(320) COLLATE utf8mb4_bin NOT NULL,
    language         VARCHAR(35)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- nobody: they are gone, and their words with them
    author           BIGINT       NULL,
    text             TEXT         NOT NULL,
    created          DATETIME(6)  NOT NULL,
    question         BOOLEAN      NOT NULL,
    reply_to         BIGINT       NULL,
    by_module_author BOOLEAN      NOT NULL,
    answered         DATETIME(6)  NULL,
    removed          DATETIME(6)  NULL,
    KEY unit_message_place (group_id, unit_key),
    KEY unit_message_open (question, answered),
    CONSTRAINT unit_message_author FOREIGN KEY (author) REFERENCES person (id) ON DELETE SET NULL,
    CONSTRAINT unit_message_reply FOREIGN KEY (reply_to) REFERENCES unit_message (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
