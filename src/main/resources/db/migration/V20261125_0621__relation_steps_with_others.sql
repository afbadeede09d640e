-- Steps that have to do with somebody instead of another request: with whom, in words.
ALTER TABLE request_step MODIFY other BIGINT NULL, ADD COLUMN whom VARCHAR(200) NOT NULL DEFAULT '';
