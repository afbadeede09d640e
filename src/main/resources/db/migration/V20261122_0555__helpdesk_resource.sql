-- A request may be answered with a resource.
ALTER TABLE help_request ADD COLUMN resource BIGINT NULL;
