-- When a programme was told as it is now: whoever hears of it hears once its host has stopped writing.
ALTER TABLE slot_programme ADD COLUMN changed DATETIME(6) NOT NULL DEFAULT '2026-01-01';

-- The programme that was told last, by its version and a hash of its texts; what there was before is no news.
CREATE TABLE programme_news (
  slot_id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  mark VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT programme_news_slot FOREIGN KEY (slot_id) REFERENCES slot (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO programme_news (slot_id, version, mark) SELECT slot_id, version, '' FROM slot_programme;
