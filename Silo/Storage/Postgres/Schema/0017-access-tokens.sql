-- Sessions that people see and end by an id, and personal access tokens: sessions with a name, and with scopes (one bit for each).
SET LOCAL ROLE workflow_owner;

-- The default is for those that are there, and for a process of the version before while processes are restarted one after the other.
ALTER TABLE session
    ADD COLUMN id           text COLLATE "C" NOT NULL DEFAULT replace(CAST(gen_random_uuid() AS text), '-', ''),
    ADD COLUMN hint         text,
    ADD COLUMN scopes       bigint,
    ADD COLUMN last_used_at bigint,
    ADD COLUMN address      text,
    ADD COLUMN user_agent   text;

CREATE UNIQUE INDEX session_by_id ON session (id);

DROP FUNCTION find_sessions(text[], bigint);

-- What the version before asked for is answered still.
CREATE FUNCTION find_sessions(token_hashes text[], at_moment bigint)
RETURNS TABLE (place bigint, id text, user_id text, name text, scopes bigint, created_at bigint, expires_at bigint, last_used_at bigint, user_version bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT a.place, s.id, s.user_id, s.name, s.scopes, s.created_at, s.expires_at, s.last_used_at,
           coalesce((SELECT g.version FROM grain_state g WHERE g.grain_type = 'user' AND g.grain_key = 'user/' || s.user_id AND g.state_name = 'user' AND g.payload IS NOT NULL), 0)
    FROM unnest(token_hashes) WITH ORDINALITY AS a (token_hash, place)
    JOIN session s ON s.token_hash = a.token_hash AND s.expires_at > at_moment;
END
$$;

-- A person sees, begins and ends their own.
ALTER POLICY person ON session WITH CHECK (token_hash = (SELECT current_setting('workflow.token', true)) OR user_id = (SELECT current_setting('workflow.person', true)));
GRANT UPDATE (last_used_at, address, user_agent) ON session TO workflow_person;

-- A tenant's administrators see and end those of its people, whose states are all that its role sees of people. What signs in is not shown.
GRANT SELECT (id, user_id, name, hint, scopes, created_at, expires_at, last_used_at, address, user_agent), DELETE ON session TO workflow_tenant;
CREATE POLICY tenant ON session TO workflow_tenant
    USING (EXISTS (SELECT 1 FROM grain_state g WHERE g.grain_type = 'user' AND g.grain_key = 'user/' || session.user_id AND g.tenant = (SELECT current_setting('workflow.tenant', true))));

SET LOCAL ROLE NONE;

CALL guard_schema();
