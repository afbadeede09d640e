-- When a row has changed, so that each node's index of suggestions follows; by an index that private requests aren't
-- passed in. The words of open requests are found there now.
ALTER TABLE help_request
    ADD COLUMN changed DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
    ADD KEY help_request_changed (open, changed, id),
    DROP KEY help_request_open_text,
    DROP COLUMN open_text;

ALTER TABLE resource
    ADD COLUMN changed DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
    ADD KEY resource_changed (changed, id);
