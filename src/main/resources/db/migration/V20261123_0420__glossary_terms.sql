-- What a language has agreed upon. A term that was removed stays, so that no file brings it back.
CREATE TABLE glossary_term (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    language       VARCHAR(35)   NOT NULL,
    -- the source's words as they are compared
    term_key       VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    source         VARCHAR(100)  NOT NULL,
    part_of_speech VARCHAR(20)   NOT NULL,
    definition     VARCHAR(1000) NOT NULL,
    -- one a line
    translations   TEXT          NOT NULL,
    forbidden      TEXT          NOT NULL,
    removed        BOOLEAN       NOT NULL,
    version        INT           NOT NULL,
    UNIQUE KEY glossary_term_key (language, term_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
