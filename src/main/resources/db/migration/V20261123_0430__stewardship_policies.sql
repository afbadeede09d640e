-- What holds in a language from one change to the next; of two that change it at once the key lets one be first.
CREATE TABLE language_policy (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    language      VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    step          INT         NOT NULL,
    reviewed_only BOOLEAN     NOT NULL,
    guide         MEDIUMTEXT  NOT NULL,
    -- nobody: they are gone
    author        BIGINT      NULL,
    created       DATETIME(6) NOT NULL,
    UNIQUE KEY language_policy_step (language, step),
    CONSTRAINT language_policy_author FOREIGN KEY (author) REFERENCES person (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Somebody is asked to help with a language. "still_open" is NULL once it is answered or withdrawn, so that the key keeps
-- only open ones apart.
CREATE TABLE language_invitation (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role     VARCHAR(20) NOT NULL,
    person   BIGINT      NOT NULL,
    inviter  BIGINT      NULL,
    created  DATETIME(6) NOT NULL,
    state    VARCHAR(20) NOT NULL,
    still_open BOOLEAN   NULL,
    decided  DATETIME(6) NULL,
    UNIQUE KEY language_invitation_open (person, language, role, still_open),
    CONSTRAINT language_invitation_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT language_invitation_inviter FOREIGN KEY (inviter) REFERENCES person (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
