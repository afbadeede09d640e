-- To whom the owner or an agent offers to look after it; nothing changes until they accept.
ALTER TABLE resource ADD COLUMN offered_to BIGINT NULL, ADD KEY resource_offered (offered_to);
