-- Meetings of the Expert Committee. step: how often the minutes were saved, so that nobody overwrites what they
-- haven't seen.
CREATE TABLE committee_meeting (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    starts   DATETIME(6) NOT NULL,
    zone     VARCHAR(50) NOT NULL,
    language VARCHAR(40) NOT NULL,
    state    VARCHAR(20) NOT NULL,
    minutes  MEDIUMTEXT  NOT NULL,
    step     INT         NOT NULL,
    KEY committee_meeting_state (state, starts)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE committee_item (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting  BIGINT      NOT NULL,
    proposal BIGINT      NOT NULL,
    place    INT         NOT NULL,
    ruling   VARCHAR(20) NULL,
    reason   TEXT        NOT NULL,
    UNIQUE KEY committee_item_once (meeting, proposal),
    CONSTRAINT committee_item_meeting FOREIGN KEY (meeting) REFERENCES committee_meeting (id),
    CONSTRAINT committee_item_proposal FOREIGN KEY (proposal) REFERENCES proposal (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Who took no part in an item's decision, as it was when the meeting was closed.
CREATE TABLE committee_item_recused (
    item   BIGINT NOT NULL,
    person BIGINT NOT NULL,
    PRIMARY KEY (item, person),
    KEY committee_item_recused_person (person),
    CONSTRAINT committee_item_recused_item FOREIGN KEY (item) REFERENCES committee_item (id) ON DELETE CASCADE,
    CONSTRAINT committee_item_recused_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
