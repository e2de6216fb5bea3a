-- Sessions that people see and end by an id, and personal access tokens: sessions with a name, and with scopes (one bit for each).
ALTER TABLE session ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN hint TEXT;
ALTER TABLE session ADD COLUMN scopes INTEGER;
ALTER TABLE session ADD COLUMN last_used_at INTEGER;
ALTER TABLE session ADD COLUMN address TEXT;
ALTER TABLE session ADD COLUMN user_agent TEXT;

UPDATE session SET id = lower(hex(randomblob(16)));

CREATE UNIQUE INDEX session_by_id ON session (id);
