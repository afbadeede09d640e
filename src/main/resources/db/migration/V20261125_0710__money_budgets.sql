-- Amounts are minor units of the budget's currency; null where nobody has said.
CREATE TABLE tour_budget (
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  currency VARCHAR(3) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  CONSTRAINT tour_budget_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE budget_amount (
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  host VARCHAR(40) NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  planned BIGINT NULL,
  actual BIGINT NULL,
  PRIMARY KEY (tour, host, kind),
  CONSTRAINT budget_amount_budget FOREIGN KEY (tour) REFERENCES tour_budget (tour) ON DELETE CASCADE,
  CONSTRAINT budget_amount_host FOREIGN KEY (host) REFERENCES community (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
