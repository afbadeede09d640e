-- Named groups of people to whom agents hand requests. A group that is closed takes nothing new.
CREATE TABLE work_group (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name      VARCHAR(100) NOT NULL,
    about     TEXT         NOT NULL,
    -- BCP 47, with a space between
    languages VARCHAR(200) NOT NULL,
    -- keys of the catalogue's topics, with a space between
    topics    VARCHAR(500) NOT NULL,
    version   INT          NOT NULL,
    UNIQUE KEY work_group_name (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE work_group_member (
    work_group BIGINT NOT NULL,
    person     BIGINT NOT NULL,
    PRIMARY KEY (work_group, person),
    KEY work_group_member_person (person),
    CONSTRAINT work_group_member_group FOREIGN KEY (work_group) REFERENCES work_group (id) ON DELETE CASCADE,
    CONSTRAINT work_group_member_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A request is with one group at most.
CREATE TABLE work_group_request (
    request    BIGINT      NOT NULL PRIMARY KEY,
    work_group BIGINT      NOT NULL,
    taker      BIGINT      NULL,
    handed     DATETIME(6) NOT NULL,
    KEY work_group_request_group (work_group),
    KEY work_group_request_taker (taker),
    CONSTRAINT work_group_request_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT work_group_request_group FOREIGN KEY (work_group) REFERENCES work_group (id),
    CONSTRAINT work_group_request_taker FOREIGN KEY (taker) REFERENCES person (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
