-- searches: words that people search for in vain, a line each. zero_results: sessions that did so elsewhere.
CREATE TABLE proposal (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    author          BIGINT       NULL,
    title           VARCHAR(200) NOT NULL,
    summary         TEXT         NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    audience        VARCHAR(40)  NOT NULL,
    estimated_days  DOUBLE       NOT NULL,
    needed_by       DATE         NULL,
    searches        TEXT         NOT NULL,
    zero_results    INT          NOT NULL,
    created         DATETIME(6)  NOT NULL,
    status          VARCHAR(20)  NOT NULL,
    actual_days     DOUBLE       NULL,
    module          VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    finished        DATETIME(6)  NULL,
    override_rank   INT          NULL,
    override_reason TEXT         NOT NULL,
    override_at     DATETIME(6)  NULL,
    version         INT          NOT NULL,
    KEY proposal_status (status, finished),
    KEY proposal_module (module)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE proposal_pledge (
    proposal  BIGINT      NOT NULL,
    community VARCHAR(40) NOT NULL,
    days      DOUBLE      NOT NULL,
    PRIMARY KEY (proposal, community),
    CONSTRAINT proposal_pledge_proposal FOREIGN KEY (proposal) REFERENCES proposal (id) ON DELETE CASCADE,
    CONSTRAINT proposal_pledge_community FOREIGN KEY (community) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE gap ADD CONSTRAINT gap_proposal FOREIGN KEY (proposal) REFERENCES proposal (id);
