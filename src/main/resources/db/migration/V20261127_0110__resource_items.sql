-- Items of other sites, such as wikidata:Q42, with a space between.
ALTER TABLE resource ADD COLUMN items VARCHAR(1000) NOT NULL DEFAULT '';
