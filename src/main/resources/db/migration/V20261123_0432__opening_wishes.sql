-- Languages that people ask for. What is NULL of a description is as CLDR and the hub's tables have it.
CREATE TABLE language_wish (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    tag       VARCHAR(35)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name      VARCHAR(200) NULL,
    english   VARCHAR(200) NULL,
    direction VARCHAR(3)   NULL,
    plural    VARCHAR(500) NULL,
    fallbacks VARCHAR(400) NULL,
    note      TEXT         NOT NULL,
    asker     BIGINT       NULL,
    asked     DATETIME(6)  NOT NULL,
    state     VARCHAR(20)  NOT NULL,
    decided   DATETIME(6)  NULL,
    version   INT          NOT NULL,
    UNIQUE KEY language_wish_tag (tag),
    CONSTRAINT language_wish_asker FOREIGN KEY (asker) REFERENCES person (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
