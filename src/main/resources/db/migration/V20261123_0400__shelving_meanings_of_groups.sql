-- The interface's messages have had texts that mean something, too, and are no module.
ALTER TABLE unit_meaning DROP FOREIGN KEY unit_meaning_module;
