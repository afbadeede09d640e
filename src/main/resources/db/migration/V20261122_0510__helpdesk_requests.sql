-- A private request has no open_text, so that it weighs nothing in a search among the open ones.
CREATE TABLE help_request (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person     BIGINT       NULL,
    title      VARCHAR(200) NOT NULL,
    text       TEXT         NOT NULL,
    open_text  TEXT         NULL,
    open       BOOLEAN      NOT NULL,
    language   VARCHAR(35)  NOT NULL,
    community  VARCHAR(40)  NOT NULL,
    -- keys of the catalogue's topics, with a space between
    topics     VARCHAR(500) NOT NULL,
    needed_by  DATE         NULL,
    partner    VARCHAR(200) NOT NULL,
    platform   VARCHAR(100) NOT NULL,
    created    DATETIME(6)  NOT NULL,
    status     VARCHAR(20)  NOT NULL,
    agent      BIGINT       NULL,
    verdict    VARCHAR(20)  NULL,
    module     VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    lesson     VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    note       TEXT         NOT NULL,
    closed     DATETIME(6)  NULL,
    version    INT          NOT NULL,
    KEY help_request_person (person),
    KEY help_request_status (status, created),
    FULLTEXT KEY help_request_open_text (open_text),
    CONSTRAINT help_request_community FOREIGN KEY (community) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- "I need this too": each person once, with the own community and date.
CREATE TABLE help_join (
    request   BIGINT      NOT NULL,
    person    BIGINT      NOT NULL,
    community VARCHAR(40) NOT NULL,
    needed_by DATE        NULL,
    joined    DATETIME(6) NOT NULL,
    PRIMARY KEY (request, person),
    CONSTRAINT help_join_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT help_join_community FOREIGN KEY (community) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
