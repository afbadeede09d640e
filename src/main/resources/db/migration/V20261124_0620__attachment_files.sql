-- Files beside a request. They go with it, and with the account of who has sent them.
CREATE TABLE attachment (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request    BIGINT       NOT NULL,
    person     BIGINT       NOT NULL,
    name       VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size       INT          NOT NULL,
    content    MEDIUMBLOB   NOT NULL,
    added      DATETIME(6)  NOT NULL,
    KEY attachment_request (request, id),
    KEY attachment_person (person),
    CONSTRAINT attachment_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT attachment_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
