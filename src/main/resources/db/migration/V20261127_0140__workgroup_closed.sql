-- Since when a group takes nothing new; NULL while it does.
ALTER TABLE work_group ADD COLUMN closed DATETIME(6) NULL;
