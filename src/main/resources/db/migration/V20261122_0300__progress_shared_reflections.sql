-- A reflection is its writer's own unless they share it with the module's authors.
ALTER TABLE given_answer
  ADD COLUMN shared BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY given_answer_shared (shared, question);
