-- What calendars were told last of a place: the event's SEQUENCE, and what it said, so that only what is seen is told anew.
CREATE TABLE place_invitation (
  placement_id BIGINT NOT NULL PRIMARY KEY,
  sequence INT NOT NULL,
  said VARCHAR(1000) NOT NULL,
  cancelled BOOLEAN NOT NULL,
  CONSTRAINT place_invitation_placement FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- iCalendar, for the reader's calendar program; NULL for most news
ALTER TABLE outbox ADD COLUMN calendar TEXT NULL;
