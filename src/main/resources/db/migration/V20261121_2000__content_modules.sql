-- One row a module: where it is now. `document` of module_revision holds the whole manuscript as JSON.
CREATE TABLE module (
    id VARCHAR(100) NOT NULL,
    revision INT NOT NULL,
    manuscript_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    -- its folder is gone: no longer shown, nothing lost
    withdrawn BOOLEAN NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE module_revision (
    module_id VARCHAR(100) NOT NULL,
    revision INT NOT NULL,
    document LONGTEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (module_id, revision),
    CONSTRAINT module_revision_module FOREIGN KEY (module_id) REFERENCES module (id)
);

-- A lesson counts its own revisions, so that an edit elsewhere in the module leaves it as it is.
CREATE TABLE lesson (
    module_id VARCHAR(100) NOT NULL,
    id VARCHAR(100) NOT NULL,
    revision INT NOT NULL,
    PRIMARY KEY (module_id, id),
    CONSTRAINT lesson_module FOREIGN KEY (module_id) REFERENCES module (id)
);

CREATE TABLE module_file (
    module_id VARCHAR(100) NOT NULL,
    name VARCHAR(200) NOT NULL,
    hash CHAR(64) CHARACTER SET ascii NOT NULL,
    media_type VARCHAR(150) NOT NULL,
    bytes MEDIUMBLOB NOT NULL,
    PRIMARY KEY (module_id, name),
    CONSTRAINT module_file_module FOREIGN KEY (module_id) REFERENCES module (id)
);

-- Audiences, topics, paths.
CREATE TABLE catalogue_revision (
    revision INT NOT NULL,
    document LONGTEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (revision)
);

-- A translation never changes: the newest row of a unit in a language is the current one. Whether it is outdated
-- follows from `source`, the text it was made from.
CREATE TABLE unit_text (
    id BIGINT NOT NULL AUTO_INCREMENT,
    group_id VARCHAR(100) NOT NULL,
    unit_key VARCHAR(320) NOT NULL,
    language VARCHAR(35) NOT NULL,
    text MEDIUMTEXT NOT NULL,
    source MEDIUMTEXT NOT NULL,
    suggestion BOOLEAN NOT NULL,
    reviewed BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY unit_text_unit (group_id, language, unit_key, id)
);

-- What of translations/ has been taken in, so that an unchanged file is not read again.
CREATE TABLE translation_file (
    group_id VARCHAR(100) NOT NULL,
    language VARCHAR(35) NOT NULL,
    hash CHAR(64) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (group_id, language)
);
