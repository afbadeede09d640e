-- What the committee decided last; all NULL before.
ALTER TABLE proposal
    ADD COLUMN ruling          VARCHAR(20) NULL,
    ADD COLUMN ruling_reason   TEXT        NULL,
    ADD COLUMN ruling_language VARCHAR(40) NULL,
    ADD COLUMN ruling_meeting  BIGINT      NULL,
    ADD COLUMN ruling_at       DATETIME(6) NULL,
    ADD CONSTRAINT proposal_ruling_meeting FOREIGN KEY (ruling_meeting) REFERENCES committee_meeting (id);
