-- Terms of members of the Expert Committee; both days belong to them.
CREATE TABLE committee_seat (
    id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person    BIGINT NOT NULL,
    first_day DATE   NOT NULL,
    last_day  DATE   NOT NULL,
    UNIQUE KEY committee_seat_once (person, first_day),
    CONSTRAINT committee_seat_person FOREIGN KEY (person) REFERENCES person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
