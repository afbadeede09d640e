-- A place is given until answer_by, until when the visitor confirms it or it goes to the next; NULL is not limited.
-- version rises with every change, for calendars; outcome tells why a place has ended.
ALTER TABLE placement
  ADD COLUMN answer_by DATETIME(6) NULL,
  ADD COLUMN confirmed DATETIME(6) NULL,
  ADD COLUMN outcome VARCHAR(20) NULL,
  ADD COLUMN version INT NOT NULL DEFAULT 0,
  ADD KEY placement_due (active, confirmed, answer_by);

ALTER TABLE tour ADD COLUMN answer_days INT NOT NULL DEFAULT 7;
