-- The figures of a language over time read when each of its units was translated first, and nothing of the texts.
CREATE INDEX unit_text_first ON unit_text (language, step, group_id, unit_key, created_at);
