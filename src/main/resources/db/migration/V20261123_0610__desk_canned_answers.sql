-- What agents have to say again and again, a text for each language.
CREATE TABLE canned_answer (
    id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name    VARCHAR(100) NOT NULL,
    version INT          NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE canned_text (
    answer   BIGINT      NOT NULL,
    language VARCHAR(35) NOT NULL,
    text     TEXT        NOT NULL,
    PRIMARY KEY (answer, language),
    CONSTRAINT canned_text_answer FOREIGN KEY (answer) REFERENCES canned_answer (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
