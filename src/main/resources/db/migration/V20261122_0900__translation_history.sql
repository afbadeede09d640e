-- Every text that anybody ever wrote stays. Those that were accepted are numbered: the highest step is the current one,
-- and of two that are saved at once from the same step the unique key lets only one take the next. A text without a
-- step is a suggestion.
ALTER TABLE unit_text
    ADD COLUMN step INT NULL,
    -- nobody: it came from a file, or the person is gone
    ADD COLUMN author BIGINT NULL,
    -- the text that its author had before them
    ADD COLUMN derived_from BIGINT NULL;

UPDATE unit_text
    JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY group_id, language, unit_key ORDER BY id) AS place
          FROM unit_text WHERE NOT suggestion) numbered ON numbered.id = unit_text.id
    SET unit_text.step = numbered.place;

ALTER TABLE unit_text
    DROP COLUMN suggestion,
    DROP COLUMN reviewed,
    ADD UNIQUE KEY unit_text_step (group_id, language, unit_key, step),
    ADD CONSTRAINT unit_text_author FOREIGN KEY (author) REFERENCES person (id) ON DELETE SET NULL;

-- What a reviewer said of a text. It never changes either; of several the newest counts.
CREATE TABLE unit_review (
    id BIGINT NOT NULL AUTO_INCREMENT,
    unit_text BIGINT NOT NULL,
    reviewer BIGINT NULL,
    approved BOOLEAN NOT NULL,
    comment TEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT unit_review_text FOREIGN KEY (unit_text) REFERENCES unit_text (id),
    CONSTRAINT unit_review_reviewer FOREIGN KEY (reviewer) REFERENCES person (id) ON DELETE SET NULL
);
