-- Every text that a unit ever had. Texts of one meaning differ by minor edits only: a translation of one of them is
-- good for all. The hash stands for the text in the key, byte by byte.
CREATE TABLE unit_meaning (
    module_id VARCHAR(100) NOT NULL,
    unit_key VARCHAR(320) NOT NULL,
    text_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    text MEDIUMTEXT NOT NULL,
    meaning INT NOT NULL,
    PRIMARY KEY (module_id, unit_key, text_hash),
    CONSTRAINT unit_meaning_module FOREIGN KEY (module_id) REFERENCES module (id)
);

-- In which revision of its module each revision of a lesson stands.
CREATE TABLE lesson_revision (
    module_id VARCHAR(100) NOT NULL,
    lesson VARCHAR(100) NOT NULL,
    revision INT NOT NULL,
    module_revision INT NOT NULL,
    PRIMARY KEY (module_id, lesson, revision),
    CONSTRAINT lesson_revision_module FOREIGN KEY (module_id) REFERENCES module (id)
);

-- What stands now is known; of earlier revisions nobody has noted it.
INSERT INTO lesson_revision (module_id, lesson, revision, module_revision)
SELECT l.module_id, l.id, l.revision, m.revision FROM lesson l JOIN module m ON m.id = l.module_id;
