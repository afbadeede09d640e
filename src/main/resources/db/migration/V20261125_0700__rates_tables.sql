-- Amounts are minor units of the table's currency. to_km null: without end; country '': all others.
CREATE TABLE rate_table (
  valid_from DATE NOT NULL PRIMARY KEY,
  currency VARCHAR(3) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE rate_band (
  valid_from DATE NOT NULL,
  from_km INT NOT NULL,
  to_km INT NULL,
  amount BIGINT NOT NULL,
  green BIGINT NOT NULL,
  PRIMARY KEY (valid_from, from_km),
  CONSTRAINT rate_band_table FOREIGN KEY (valid_from) REFERENCES rate_table (valid_from) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE rate_day (
  valid_from DATE NOT NULL,
  country VARCHAR(2) CHARACTER SET ascii NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (valid_from, country),
  CONSTRAINT rate_day_table FOREIGN KEY (valid_from) REFERENCES rate_table (valid_from) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
