-- Whoever has a place would give it for one in another slot; whoever has one there may take the offer.
CREATE TABLE swap_wish (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  wanted_slot BIGINT NOT NULL,
  created DATETIME(6) NOT NULL,
  UNIQUE KEY swap_wish_once (placement_id, wanted_slot),
  KEY swap_wish_wanted (wanted_slot),
  CONSTRAINT swap_wish_placement FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE,
  CONSTRAINT swap_wish_slot FOREIGN KEY (wanted_slot) REFERENCES slot (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
