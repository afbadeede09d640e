-- What people say that they can help with. Whoever isn't listed is suggested to nobody.
CREATE TABLE expert_profile (
    person    BIGINT       NOT NULL PRIMARY KEY,
    listed    BOOLEAN      NOT NULL,
    -- keys of the catalogue's topics, with a space between
    topics    VARCHAR(500) NOT NULL,
    -- ISO 3166 alpha-2, with a space between
    countries VARCHAR(200) NOT NULL,
    -- how many requests at once
    capacity  INT          NOT NULL,
    about     TEXT         NOT NULL,
    version   INT          NOT NULL,
    CONSTRAINT expert_profile_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A request that an agent has asked somebody to help with.
CREATE TABLE expert_handover (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request BIGINT      NOT NULL,
    person  BIGINT      NOT NULL,
    state   VARCHAR(20) NOT NULL,
    advice  TEXT        NOT NULL,
    thanks  TEXT        NOT NULL,
    asked   DATETIME(6) NOT NULL,
    UNIQUE KEY expert_handover_once (request, person),
    KEY expert_handover_person (person, state),
    CONSTRAINT expert_handover_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT expert_handover_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
