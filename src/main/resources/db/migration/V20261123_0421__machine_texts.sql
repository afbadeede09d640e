-- What a machine made of a source text, asked once; and which texts of people are such a text as it was.
CREATE TABLE machine_text (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    language    VARCHAR(35)  NOT NULL,
    -- SHA-256 of the source text, in hex
    source_hash CHAR(64)     NOT NULL,
    text        TEXT         NOT NULL,
    model       VARCHAR(100) NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    UNIQUE KEY machine_text_source (language, source_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE unit_text ADD COLUMN machine BOOLEAN NOT NULL DEFAULT FALSE;
