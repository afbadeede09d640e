-- A mail may go to somebody without an account; then there is an address in place of a person, until it has gone.
ALTER TABLE outbox
    MODIFY person BIGINT NULL,
    ADD COLUMN address VARCHAR(254) NULL,
    ADD UNIQUE KEY outbox_address_once (address, event);
