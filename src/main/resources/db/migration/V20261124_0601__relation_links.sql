-- Two requests that have to do with each other, the one with the lower number first.
CREATE TABLE request_link (
    id     BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    first  BIGINT      NOT NULL,
    second BIGINT      NOT NULL,
    made   DATETIME(6) NOT NULL,
    UNIQUE KEY request_link_once (first, second),
    KEY request_link_second (second),
    CONSTRAINT request_link_first FOREIGN KEY (first) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT request_link_second FOREIGN KEY (second) REFERENCES help_request (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What agents have done to how requests belong together. It never changes; who did it is forgotten with the account.
CREATE TABLE request_step (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request BIGINT      NOT NULL,
    act     VARCHAR(20) NOT NULL,
    other   BIGINT      NOT NULL,
    agent   BIGINT      NULL,
    taken   DATETIME(6) NOT NULL,
    KEY request_step_request (request, id),
    KEY request_step_other (other, id),
    KEY request_step_agent (agent),
    CONSTRAINT request_step_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT request_step_other FOREIGN KEY (other) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT request_step_agent FOREIGN KEY (agent) REFERENCES person (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
