-- What was accepted: its mark, and the text itself where the tour had one of its own. Without a mark: what counted
-- before there were such texts, the standard agreement.
ALTER TABLE stay
  ADD COLUMN agreed_mark VARCHAR(64) CHARACTER SET ascii NULL,
  ADD COLUMN agreed_text MEDIUMTEXT NULL,
  ADD COLUMN agreed_language VARCHAR(35) CHARACTER SET ascii NULL;
