-- What authors write in the browser before it is published. A person who is erased leaves the texts and is forgotten.
CREATE TABLE draft (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- the module while the draft is open, NULL afterwards: a module has one open draft at most
    open_module VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    -- 0 for a module that is new
    base_revision INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    origin VARCHAR(20) NOT NULL,
    created_by BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    note TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reply TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    published_revision INT NULL,
    CONSTRAINT draft_open UNIQUE (open_module),
    KEY draft_of_module (module, id),
    CONSTRAINT draft_creator FOREIGN KEY (created_by) REFERENCES person (id) ON DELETE SET NULL
);

-- Rows never change. The newest that is not aside is what the file holds; text is NULL where the file was removed.
CREATE TABLE draft_text (
    draft BIGINT NOT NULL,
    file VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version INT NOT NULL,
    text LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    author BIGINT NULL,
    saved_at DATETIME(6) NOT NULL,
    -- could not be merged with what somebody else had saved meanwhile
    aside BOOLEAN NOT NULL,
    PRIMARY KEY (draft, file, version),
    CONSTRAINT draft_text_draft FOREIGN KEY (draft) REFERENCES draft (id),
    CONSTRAINT draft_text_author FOREIGN KEY (author) REFERENCES person (id) ON DELETE SET NULL
);

CREATE TABLE draft_file (
    draft BIGINT NOT NULL,
    name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    media_type VARCHAR(150) NOT NULL,
    bytes MEDIUMBLOB NOT NULL,
    removed BOOLEAN NOT NULL,
    author BIGINT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (draft, name),
    CONSTRAINT draft_file_draft FOREIGN KEY (draft) REFERENCES draft (id),
    CONSTRAINT draft_file_author FOREIGN KEY (author) REFERENCES person (id) ON DELETE SET NULL
);
