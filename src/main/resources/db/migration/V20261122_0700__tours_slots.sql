-- Ids of tours and modules compare byte by byte (utf8mb4_bin), as they stand in addresses.
CREATE TABLE tour (
  id VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  title VARCHAR(255) NOT NULL,
  summary VARCHAR(2000) NOT NULL,
  zone VARCHAR(50) NOT NULL,
  -- module ids with a space between
  required_modules VARCHAR(4000) NOT NULL,
  direct_booking BOOLEAN NOT NULL,
  most_per_host INT NULL,
  most_per_country INT NULL,
  most_in_all INT NULL,
  version INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE tour_phase (
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  phase VARCHAR(30) NOT NULL,
  begins DATE NOT NULL,
  PRIMARY KEY (tour, phase),
  CONSTRAINT tour_phase_tour FOREIGN KEY (tour) REFERENCES tour (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- booked is counted by the taking of places alone; the check stands behind every change of booked and of capacity.
CREATE TABLE slot (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tour VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  host VARCHAR(40) NOT NULL,
  title VARCHAR(255) NOT NULL,
  place VARCHAR(255) NOT NULL,
  programme TEXT NOT NULL,
  accessibility TEXT NOT NULL,
  start_date DATE NOT NULL,
  end_date DATE NOT NULL,
  zone VARCHAR(50) NOT NULL,
  capacity INT NOT NULL,
  reserved INT NOT NULL,
  booked INT NOT NULL DEFAULT 0,
  -- BCP 47 tags, and keys of what is covered, with a space between; topics with a line break
  languages VARCHAR(500) NOT NULL,
  covered VARCHAR(500) NOT NULL,
  topics VARCHAR(2000) NOT NULL,
  visa_lead_days INT NOT NULL,
  status VARCHAR(20) NOT NULL,
  changed DATETIME(6) NOT NULL,
  version INT NOT NULL,
  KEY slot_of_tour (tour, id),
  CONSTRAINT slot_tour FOREIGN KEY (tour) REFERENCES tour (id),
  CONSTRAINT slot_host FOREIGN KEY (host) REFERENCES community (id),
  CONSTRAINT slot_booked CHECK (booked BETWEEN 0 AND capacity),
  CONSTRAINT slot_reserved CHECK (reserved BETWEEN 0 AND capacity),
  CONSTRAINT slot_dates CHECK (start_date <= end_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
