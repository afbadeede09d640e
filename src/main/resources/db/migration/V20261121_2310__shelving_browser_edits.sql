-- A module that was edited in the browser is no longer overwritten by its folder. `folder_hash` is that of the folder as
-- it was last seen; NULL where there was none, or none yet since the texts of the files are kept.
ALTER TABLE module
    ADD COLUMN edited_in_browser BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN folder_hash CHAR(64) CHARACTER SET ascii NULL;

-- Two files whose names differ in an accent only are two files.
ALTER TABLE module_file MODIFY name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
