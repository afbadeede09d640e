-- What agents write to each other about a request. It goes with the request; who wrote it is forgotten with the account.
CREATE TABLE desk_note (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request BIGINT      NOT NULL,
    author  BIGINT      NULL,
    text    TEXT        NOT NULL,
    written DATETIME(6) NOT NULL,
    KEY desk_note_request (request, id),
    KEY desk_note_author (author),
    CONSTRAINT desk_note_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT desk_note_author FOREIGN KEY (author) REFERENCES person (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
