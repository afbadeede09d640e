-- Themes of the needs assessment, with a space between.
ALTER TABLE proposal ADD COLUMN themes VARCHAR(200) NOT NULL DEFAULT '';
