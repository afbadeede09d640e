-- Every resource is looked at again once a year, also those that were added without a date.
UPDATE resource SET review_by = DATE_ADD(DATE(created), INTERVAL 1 YEAR) WHERE review_by IS NULL;
ALTER TABLE resource ADD KEY resource_review (review_by);
