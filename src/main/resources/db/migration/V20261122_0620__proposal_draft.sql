-- The module whose draft somebody has begun for it.
ALTER TABLE proposal ADD COLUMN draft VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD KEY proposal_draft (draft);
