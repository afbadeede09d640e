CREATE TABLE community (
    id       VARCHAR(40)  NOT NULL PRIMARY KEY,
    name     VARCHAR(200) NOT NULL,
    country  CHAR(2)      NULL,
    region   VARCHAR(100) NULL,
    tier     VARCHAR(20)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE person (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username      VARCHAR(40)  NOT NULL,
    display_name  VARCHAR(100) NOT NULL,
    email         VARCHAR(254) NULL,
    password_hash VARCHAR(200) NULL,
    -- BCP 47 tags in the order in which the person reads them, with a space between
    languages     VARCHAR(500) NOT NULL,
    community     VARCHAR(40)  NULL,
    country       CHAR(2)      NULL,
    time_zone     VARCHAR(50)  NOT NULL,
    created       DATETIME(6)  NOT NULL,
    CONSTRAINT person_username UNIQUE (username),
    CONSTRAINT person_community FOREIGN KEY (community) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE role_grant (
    person BIGINT      NOT NULL,
    role   VARCHAR(20) NOT NULL,
    scope  VARCHAR(40) NOT NULL DEFAULT '',
    PRIMARY KEY (person, role, scope),
    CONSTRAINT role_grant_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A provider's subject is compared letter by letter.
CREATE TABLE external_identity (
    issuer  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person  BIGINT       NOT NULL,
    PRIMARY KEY (issuer, subject),
    CONSTRAINT external_identity_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
