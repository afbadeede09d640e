-- What somebody needed and didn't find. person is forgotten with the person; the need stays. concealed: it comes from a
-- private request, and is shown to nobody who may not read that.
CREATE TABLE gap (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request      BIGINT       NULL,
    person       BIGINT       NULL,
    community    VARCHAR(40)  NOT NULL,
    verdict      VARCHAR(20)  NOT NULL,
    topic        VARCHAR(200) NOT NULL,
    concealed    BOOLEAN      NOT NULL,
    confirmed_by BIGINT       NULL,
    confirmed    BOOLEAN      NOT NULL,
    created      DATETIME(6)  NOT NULL,
    proposal     BIGINT       NULL,
    KEY gap_request (request),
    KEY gap_proposal (proposal),
    KEY gap_person (person),
    CONSTRAINT gap_community FOREIGN KEY (community) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
