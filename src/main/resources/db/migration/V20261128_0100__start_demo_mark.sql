-- Which demo data is there: one row at most; a digest of the classes that plant it, and of the folder with the modules.
CREATE TABLE demo_mark (
    id          TINYINT  NOT NULL PRIMARY KEY,
    fingerprint CHAR(64) NOT NULL
);
