-- What who has asked and the Helpdesk write to each other about a request. It goes with the request; author is nobody
-- for a guest and for who is no longer there.
CREATE TABLE request_message (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request BIGINT      NOT NULL,
    author  BIGINT      NULL,
    desk    BOOLEAN     NOT NULL,
    text    TEXT        NOT NULL,
    written DATETIME(6) NOT NULL,
    KEY request_message_request (request, id),
    KEY request_message_author (author),
    CONSTRAINT request_message_request FOREIGN KEY (request) REFERENCES help_request (id) ON DELETE CASCADE,
    CONSTRAINT request_message_author FOREIGN KEY (author) REFERENCES person (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A guest can send files, by mail.
ALTER TABLE attachment MODIFY person BIGINT NULL;
