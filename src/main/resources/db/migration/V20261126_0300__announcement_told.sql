-- What the visitor was told last of a place: OFFERED, REMINDED or LAPSED, and nothing more after the last.
CREATE TABLE place_news (
  placement_id BIGINT NOT NULL PRIMARY KEY,
  told VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT place_news_placement FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Phases that everybody concerned has been told of.
CREATE TABLE tour_news (
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  phase VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (tour, phase),
  CONSTRAINT tour_news_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
