-- The token itself is with its owner only; here is its SHA-256 in hexadecimal.
CREATE TABLE session (
    token_hash CHAR(64)    NOT NULL PRIMARY KEY,
    person     BIGINT      NOT NULL,
    kind       VARCHAR(10) NOT NULL,
    created    DATETIME(6) NOT NULL,
    expires    DATETIME(6) NOT NULL,
    last_used  DATETIME(6) NOT NULL,
    INDEX session_expires (expires),
    CONSTRAINT session_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Somebody is at the OpenID provider and expected back.
CREATE TABLE pending_sign_in (
    state_hash CHAR(64)      NOT NULL PRIMARY KEY,
    nonce      VARCHAR(100)  NOT NULL,
    verifier   VARCHAR(128)  NOT NULL,
    next       VARCHAR(1000) NOT NULL,
    expires    DATETIME(6)   NOT NULL,
    INDEX pending_sign_in_expires (expires)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
