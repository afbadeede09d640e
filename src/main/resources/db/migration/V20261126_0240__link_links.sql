-- Whether resources' addresses still lead somewhere. failed_on: the last day on which one didn't, so that three
-- failures are those of three days.
CREATE TABLE resource_link (
    resource  BIGINT        NOT NULL PRIMARY KEY,
    address   VARCHAR(1000) NOT NULL,
    next_ask  DATETIME(6)   NOT NULL,
    failures  INT           NOT NULL,
    failed_on DATE          NULL,
    KEY resource_link_next (next_ask),
    CONSTRAINT resource_link_resource FOREIGN KEY (resource) REFERENCES resource (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
