-- degrees; both or neither
ALTER TABLE slot ADD COLUMN latitude DOUBLE NULL, ADD COLUMN longitude DOUBLE NULL;
