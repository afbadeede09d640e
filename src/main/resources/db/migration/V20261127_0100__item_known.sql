-- What other sites say about their items. item: site and number, wikidata:Q42. words: label and description by
-- language, as JSON.
CREATE TABLE known_item (
    item     VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    words    MEDIUMTEXT  NOT NULL,
    gone     BOOLEAN     NOT NULL,
    next_ask DATETIME(6) NOT NULL,
    KEY known_item_next (next_ask)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
