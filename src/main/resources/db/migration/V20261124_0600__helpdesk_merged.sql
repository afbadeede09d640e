-- A request may be answered together with another, and may be a part of one that asked for two things at once. What
-- several are answered by can be read by all who may read any of them; see decision 66.
ALTER TABLE help_request
    ADD COLUMN merged_into BIGINT NULL,
    ADD COLUMN split_from  BIGINT NULL,
    ADD CONSTRAINT help_request_merged_into FOREIGN KEY (merged_into) REFERENCES help_request (id) ON DELETE SET NULL,
    ADD CONSTRAINT help_request_split_from FOREIGN KEY (split_from) REFERENCES help_request (id) ON DELETE SET NULL;
