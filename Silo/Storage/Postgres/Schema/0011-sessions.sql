-- For whoever knows the hashes of tokens: whose sessions they are, and at which version each person is stored now. Many at once, each by its place from 1.
SET LOCAL ROLE workflow_owner;

CREATE FUNCTION find_sessions(token_hashes text[], at_moment bigint)
RETURNS TABLE (place bigint, user_id text, name text, created_at bigint, expires_at bigint, user_version bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT a.place, s.user_id, s.name, s.created_at, s.expires_at,
           coalesce((SELECT g.version FROM grain_state g WHERE g.grain_type = 'user' AND g.grain_key = 'user/' || s.user_id AND g.state_name = 'user' AND g.payload IS NOT NULL), 0)
    FROM unnest(token_hashes) WITH ORDINALITY AS a (token_hash, place)
    JOIN session s ON s.token_hash = a.token_hash AND s.expires_at > at_moment;
END
$$;

SET LOCAL ROLE NONE;

CALL guard_schema();
