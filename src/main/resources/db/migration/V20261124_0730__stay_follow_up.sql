-- What a visitor tells half a year after a stay.
ALTER TABLE stay ADD COLUMN follow_up TEXT NULL, ADD COLUMN followed_up DATETIME(6) NULL;
