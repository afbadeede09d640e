CREATE TABLE resource (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title       VARCHAR(200)  NOT NULL,
    address     VARCHAR(1000) NOT NULL,
    kind        VARCHAR(20)   NOT NULL,
    description TEXT          NOT NULL,
    language    VARCHAR(35)   NOT NULL,
    licence     VARCHAR(100)  NOT NULL,
    community   VARCHAR(40)   NULL,
    -- keys of the catalogue's topics, with a space between
    topics      VARCHAR(500)  NOT NULL,
    review_by   DATE          NULL,
    owner       BIGINT        NULL,
    created     DATETIME(6)   NOT NULL,
    version     INT           NOT NULL,
    FULLTEXT KEY resource_words (title, description),
    CONSTRAINT resource_community FOREIGN KEY (community) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
